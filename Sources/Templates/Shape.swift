import Synchronization

/// The names of a kind of record in the order of its values, with a number that no other shape has.
package final class Shape: Sendable {
  /// Counts shapes through the process; the numbers never reach what is printed.
  private static let count = Atomic<Int>(0)

  let number: Int
  private let names: NameTable

  init(_ names: [Name]) {
    self.number = Shape.count.wrappingAdd(1, ordering: .relaxed).oldValue
    self.names = NameTable(names)
  }

  /// The index of the first value with the name.
  func index(of name: Name) -> Int? { names.index(of: name) }
}

/// Where the records of each shape keep what a program names: a table filled as shapes are met.
struct ShapeTable: Sendable {
  /// By the shape's number: where its row begins, or nil before it is met.
  private var starts: [Int?] = []
  /// For each shape met, by the name's number: the index of the value, or a negative number.
  private var indices: [Int32] = []
  /// How many shapes have a row.
  private(set) var count = 0

  /// Where the shape's row begins.
  mutating func row(of shape: Shape, _ program: Program) -> Int {
    if shape.number < starts.count, let start = starts[shape.number] { return start }
    return add(shape, program)
  }

  private mutating func add(_ shape: Shape, _ program: Program) -> Int {
    let start = indices.count
    indices += program.names.map { name in shape.index(of: name).flatMap(Int32.init(exactly:)) ?? -1 }
    while starts.count <= shape.number { starts.append(nil) }
    starts[shape.number] = start
    count += 1
    return start
  }

  /// The index of a name's value in the records of a row's shape; negative where they have none.
  func index(row: Int, name: Int) -> Int { Int(indices[row + name]) }
}

/// The shape table that all renderings of a set share.
final class SharedShapeTable: Sendable {
  private let table = Mutex(ShapeTable())

  /// The table as far as it is filled.
  var current: ShapeTable { table.withLock { $0 } }

  /// Keeps a table that knows more shapes than the one before.
  func keep(_ other: ShapeTable) {
    table.withLock { if $0.count < other.count { $0 = other } }
  }
}
