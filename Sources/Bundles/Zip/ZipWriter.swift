internal import CZip
package import Delivery
internal import Glibc

/// Writes archives whose bytes depend on nothing but their files.
package enum ZipWriter {
  /// 1 January 1980, 00:00, the earliest time that an archive can hold, as its date field.
  private static let date: zip_uint16_t = 1 << 5 | 1
  /// A plain file that everybody may read; as from Unix, so that `unzip` takes names for UTF-8 in any locale.
  static let attributes: zip_uint32_t = 0o100644 << 16
  /// Unix, as the number that archives have for it.
  static let host = 3
  /// The time and date as they stand in an archive.
  static let stamp = Int(date) << 16

  /// The archive with these files in this order; nil where memory does not suffice.
  package static func archive(_ files: [PackedFile]) -> [UInt8]? {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      return nil
    }
    guard fill(archive, with: files) == nil else { return nil }
    return bytes(of: target)
  }

  /// Writes the archive with these files in this order to a temporary path, on the way to the path that errors name.
  ///
  /// - Throws: the failure of the machine; nothing stands at the path then that was not there before.
  package static func write(
    _ files: [PackedFile], to temporary: String, for path: String
  ) throws(DeliveryError) {
    var code: Int32 = 0
    guard let archive = zip_open(temporary, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw failure(error, path)
    }
    if let error = fill(archive, with: files) { throw failure(error, path) }
  }

  /// The complaint of the system; where it had none, memory did not suffice, or the disk did not keep what was written.
  private static func failure(_ error: zip_error_t, _ path: String) -> DeliveryError {
    var error = error
    let isOfSystem = zip_error_system_type(&error) == ZIP_ET_SYS && error.sys_err != 0
    let code = isOfSystem ? error.sys_err : error.zip_err == ZIP_ER_MEMORY ? ENOMEM : EIO
    return DeliveryError(path: path, .system(.write, code: code))
  }

  /// Adds the files and closes the archive; the error where one of both failed, with nothing written.
  private static func fill(_ archive: OpaquePointer, with files: [PackedFile]) -> zip_error_t? {
    guard files.allSatisfy({ add($0, to: archive) }), zip_close(archive) == 0 else {
      let error = zip_get_error(archive)?.pointee ?? zip_error_t()
      defer { zip_discard(archive) }
      return error
    }
    return nil
  }

  private static func add(_ file: PackedFile, to archive: OpaquePointer) -> Bool {
    guard let source = PackedSource.make(file) else { return false }
    let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let entry = zip_uint64_t(index)
    // Named, so that libzip copies the data as they are and packs nothing again.
    let method = file.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    return zip_set_file_compression(archive, entry, method, 0) == 0
      && zip_file_set_dostime(archive, entry, 0, date, 0) == 0
      && zip_file_set_external_attributes(archive, entry, 0, zip_uint8_t(ZIP_OPSYS_UNIX), attributes) == 0
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
