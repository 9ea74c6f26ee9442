package import Markup

/// A piece of data as templates see it.
///
/// Only `nothing`, `bool(false)` and an empty list are falsy; an empty text and the number 0 are not.
package enum Value: Sendable {
  /// No value: prints nothing.
  case nothing
  case bool(Bool)
  case integer(Int)
  /// A number printed with the fewest digits that read back as the same value.
  case number(Double)
  /// Text that `{{name}}` escapes and `{{{name}}}` prints as it is.
  case text(String)
  /// Finished HTML that nothing escapes again.
  case markup(Markup)
  case record(any Record)
  case list(List)
}

/// Something with named members, such as a task.
package protocol Record: AnyObject, Sendable {
  /// The names of the record's values, or nil when they are not known in advance.
  var shape: Shape? { get }

  /// The value at an index that the record's shape gave.
  func value(at index: Int) -> Value

  /// The member's value, or nil when there is no such member here and outer records are to be asked.
  func value(of name: Name) -> Value?
}

extension Record {
  package var shape: Shape? { nil }

  package func value(at index: Int) -> Value { .nothing }
}

/// A list whose elements are made one at a time, when a section reaches them.
package final class List: Sendable {
  package let count: Int
  private let make: @Sendable (Int) -> Value

  /// Takes what makes the element at an index in 0..<count.
  package init(count: Int, element: @escaping @Sendable (Int) -> Value) {
    self.count = max(0, count)
    self.make = element
  }

  package convenience init(_ values: [Value]) {
    self.init(count: values.count) { values[$0] }
  }

  /// The element at an index, or nothing outside 0..<count.
  package subscript(index: Int) -> Value {
    index >= 0 && index < count ? make(index) : .nothing
  }
}

extension Value {
  /// Whether a section over the value leaves its content out.
  var isFalsy: Bool {
    switch self {
    case .nothing, .bool(false): true
    case .list(let list): list.count == 0
    case .bool, .integer, .number, .text, .markup, .record: false
    }
  }

  /// Appends what an interpolation prints; records and lists print nothing.
  func append(escaped: Bool, to buffer: inout ByteBuffer) {
    switch self {
    case .text(let text) where escaped: Escaping.append(text, to: &buffer)
    case .text(let text): Value.append(text, to: &buffer)
    case .markup(let markup): markup.bytes.withUnsafeBufferPointer { buffer.append($0) }
    case .integer(let integer): Value.append(String(integer), to: &buffer)
    case .number(let number): Value.append(Value.text(of: number), to: &buffer)
    case .bool(let bool): Value.append(bool ? "true" : "false", to: &buffer)
    case .nothing, .record, .list: break
    }
  }

  private static func append(_ text: String, to buffer: inout ByteBuffer) {
    var text = text
    text.withUTF8 { buffer.append($0) }
  }

  /// The number without a needless `.0`: 85, 1.21.
  private static func text(of number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
