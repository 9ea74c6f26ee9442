/// Bytes on their way out: a buffer that grows, owned in one place, cheaper than an array for many short pieces.
package struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes were written.
  package private(set) var count = 0

  /// A buffer with room for this many bytes before it has to grow.
  package init(capacity: Int) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes written so far, valid during the call only.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Appends one byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Appends bytes that stand elsewhere.
  @inline(__always)
  package mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    reserve(source.count)
    copy(UnsafeRawPointer(start), source.count, to: UnsafeMutableRawPointer(base + count))
    count += source.count
  }

  /// Copies bytes; names and small numbers go in two pieces that may overlap, without a call.
  @inline(__always)
  private func copy(_ source: UnsafeRawPointer, _ size: Int, to target: UnsafeMutableRawPointer) {
    switch size {
    case 8...16:
      let last = source.loadUnaligned(fromByteOffset: size - 8, as: UInt64.self)
      target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
      target.storeBytes(of: last, toByteOffset: size - 8, as: UInt64.self)
    case 4..<8:
      let last = source.loadUnaligned(fromByteOffset: size - 4, as: UInt32.self)
      target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
      target.storeBytes(of: last, toByteOffset: size - 4, as: UInt32.self)
    default: target.copyMemory(from: source, byteCount: size)
    }
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  /// Appends what `fill` writes into `room` free bytes; it returns how many it wrote, never more than `room`.
  @inline(__always)
  mutating func append(upTo room: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    reserve(room)
    count += min(room, fill(UnsafeMutableBufferPointer(start: base + count, count: room)))
  }

  @inline(__always)
  private mutating func reserve(_ room: Int) {
    if capacity - count < room { grow(by: room) }
  }

  @inline(never)
  private mutating func grow(by room: Int) {
    capacity = max(capacity * 2, count + room)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }
}
