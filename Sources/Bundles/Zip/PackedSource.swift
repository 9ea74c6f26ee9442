internal import CZip

/// A packed file on its way into an archive of libzip, which copies its data as they are.
final class PackedSource {
  private let file: PackedFile
  private var position = 0

  private init(_ file: PackedFile) { self.file = file }

  /// The file as libzip reads it, freed by the archive that takes it; nil where memory does not suffice.
  static func make(_ file: PackedFile) -> OpaquePointer? {
    let held = Unmanaged.passRetained(PackedSource(file))
    let source = zip_source_function_create(
      { state, buffer, length, command in
        PackedSource.answer(command, state, UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
      }, held.toOpaque(), nil)
    if source == nil { held.release() }
    return source
  }

  /// What libzip asks of a source, in the terms of `zip_source_function`.
  private static func answer(
    _ command: zip_source_cmd_t, _ state: UnsafeMutableRawPointer?, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int64 {
    guard let state else { return -1 }
    let held = Unmanaged<PackedSource>.fromOpaque(state)
    let source = held.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_OPEN:
      source.position = 0
      return 0
    case ZIP_SOURCE_READ: return source.read(into: buffer)
    case ZIP_SOURCE_STAT: return source.describe(in: buffer)
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_FREE:
      held.release()
      return 0
    case ZIP_SOURCE_SUPPORTS: return supported
    default: return -1
    }
  }

  private static let supported: Int64 = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_FREE,
  ].reduce(0) { $0 | 1 << Int64($1.rawValue) }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    let part = file.data[position..<min(file.data.count, position + buffer.count)]
    buffer.copyBytes(from: part)
    position += part.count
    return Int64(part.count)
  }

  private func describe(in buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    guard buffer.count >= MemoryLayout<zip_stat_t>.size else { return -1 }
    var description = zip_stat_t()
    zip_stat_init(&description)
    description.valid = zip_uint64_t(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC | ZIP_STAT_ENCRYPTION_METHOD)
    description.size = zip_uint64_t(file.size)
    description.comp_size = zip_uint64_t(file.data.count)
    description.comp_method = zip_uint16_t(file.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
    description.encryption_method = zip_uint16_t(ZIP_EM_NONE)
    description.crc = file.crc
    withUnsafeBytes(of: description) { buffer.copyBytes(from: $0) }
    return Int64(MemoryLayout<zip_stat_t>.size)
  }
}
