/// Reads bytes from front to back and never past their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  /// How many bytes of the whole file stand before the place that is read next.
  private(set) var offset: Int

  /// A reader at the start of a file or of a part of it.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  /// The next bytes, as many as asked for.
  mutating func take(_ count: Int) throws(PictureError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - offset else { throw PictureError(.cutShort, at: offset) }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// The next byte.
  mutating func byte() throws(PictureError) -> UInt8 {
    guard let byte = rest.first else { throw PictureError(.cutShort, at: offset) }
    offset += 1
    return byte
  }

  /// The number that the next bytes make, at most four.
  mutating func number(_ count: Int, _ order: ByteOrder) throws(PictureError) -> Int {
    order.number(try take(count))
  }

  /// Goes on to the next byte of this value, which is read next.
  mutating func skip(to byte: UInt8) throws(PictureError) {
    guard let place = rest.firstIndex(of: byte) else { throw PictureError(.cutShort, at: bytes.endIndex) }
    offset = place
  }

  /// What was read since an earlier offset.
  func bytes(since start: Int) -> ArraySlice<UInt8> {
    bytes[max(bytes.startIndex, min(start, offset))..<offset]
  }
}
