/// Appends values as bytes for the other end of a worker's socket: whole numbers in eight bytes, texts with their length.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

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

  /// The bytes with their own count in front, as they go over the socket.
  var framed: [UInt8] {
    var frame = WireWriter()
    frame.blob(bytes)
    return frame.bytes
  }
}

/// Bytes that are not what a `WireWriter` wrote.
struct WireError: Error {}

/// Reads back what a `WireWriter` wrote; whatever does not fit is an error, never a trap.
struct WireReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func take(_ count: Int) throws(WireError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - index else { throw WireError() }
    defer { index += count }
    return bytes[index..<(index + count)]
  }

  mutating func number() throws(WireError) -> Int {
    var value: UInt64 = 0
    for byte in try take(8).reversed() { value = value << 8 | UInt64(byte) }
    return Int(Int64(bitPattern: value))
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
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
