/// Appends values as bytes for the other end of a worker's socket: whole numbers in eight bytes, texts with their length.
struct WireWriter {
  private(set) var bytes: [UInt8] = []
  /// The file that both ends know already; places in it go without its name.
  var file = ""

  mutating func number(_ value: Int) {
    withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func blob(_ value: [UInt8]) {
    number(value.count)
    bytes.append(contentsOf: value)
  }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func optional<T>(_ value: T?, _ write: (inout WireWriter, T) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<T>(_ values: [T], _ write: (inout WireWriter, T) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// Appends what a closure writes with its own count in front, as it goes over the socket.
  mutating func frame(_ write: (inout WireWriter) -> Void) {
    let start = bytes.count
    number(0)
    write(&self)
    let count = Int64(bytes.count - start - WireReader.numberSize).littleEndian
    withUnsafeBytes(of: count) {
      bytes.replaceSubrange(start..<(start + WireReader.numberSize), with: $0)
    }
  }

  /// Forgets everything and keeps the room it took.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// Bytes that are not what a `WireWriter` wrote.
struct WireError: Error {}

/// Reads back what a `WireWriter` wrote; whatever does not fit is an error, never a trap.
struct WireReader {
  /// How many bytes a number takes.
  static let numberSize = 8

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// The file of places that came without its name.
  let file: String

  init(_ bytes: ArraySlice<UInt8>, file: String = "") {
    self.bytes = bytes
    self.file = file
    index = bytes.startIndex
  }

  mutating func take(_ count: Int) throws(WireError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - index else { throw WireError() }
    defer { index += count }
    return bytes[index..<(index + count)]
  }

  mutating func number() throws(WireError) -> Int {
    let value = try take(WireReader.numberSize).withUnsafeBytes { $0.loadUnaligned(as: Int64.self) }
    return Int(Int64(littleEndian: value))
  }

  mutating func flag() throws(WireError) -> Bool { try take(1).first == 1 }

  mutating func blob() throws(WireError) -> [UInt8] { Array(try take(try number())) }

  mutating func text() throws(WireError) -> String { String(decoding: try take(try number()), as: UTF8.self) }

  mutating func optional<T>(_ read: (inout WireReader) throws(WireError) -> T) throws(WireError) -> T? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<T>(_ read: (inout WireReader) throws(WireError) -> T) throws(WireError) -> [T] {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - index else { throw WireError() }
    var values: [T] = []
    values.reserveCapacity(min(count, 1024))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
