internal import CZip

/// Packs files into an archive in memory, whose bytes depend on nothing but the files.
enum ZipWriter {
  /// 1 January 1980, 00:00, the earliest time that an archive can hold, as its date field.
  private static let date: zip_uint16_t = 1 << 5 | 1

  /// The archive with these files in this order; nil where memory does not suffice.
  static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      return nil
    }
    for file in files {
      guard add(file.name, file.bytes, to: archive) else {
        zip_discard(archive)
        return nil
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return bytes(of: target)
  }

  /// Adds a copy of a file, which libzip frees when it has packed it.
  private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return false }
    let isWritten = bytes.withUnsafeBytes { buffer in
      zip_source_begin_write(source) == 0
        && zip_source_write(source, buffer.baseAddress, zip_uint64_t(buffer.count)) == Int64(buffer.count)
        && zip_source_commit_write(source) == 0
    }
    guard isWritten else {
      zip_source_free(source)
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let entry = zip_uint64_t(index)
    return zip_file_set_dostime(archive, entry, 0, date, 0) == 0
      && zip_file_set_external_attributes(archive, entry, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
      && zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 6) == 0
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, 2) == 0 else { return nil }
    let size = zip_source_tell(source)
    guard size > 0, zip_source_seek(source, 0, 0) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t(size)) }
    return count == size ? bytes : nil
  }
}
