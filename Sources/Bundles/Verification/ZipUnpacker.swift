internal import CZip
internal import Glibc
internal import System

/// Unpacks the files of an archive piece by piece into one buffer; it owns libzip's handle.
struct ZipUnpacker: ~Copyable {
  private let archive: OpaquePointer
  private let buffer: UnsafeMutableRawBufferPointer

  /// Takes the archive of an open file; nil where libzip finds it inconsistent.
  init?(_ file: borrowing ArchiveFile) {
    let number = fcntl(file.descriptor.number, F_DUPFD_CLOEXEC, 0)
    guard number >= 0 else { return nil }
    guard lseek(number, 0, SEEK_SET) == 0, let archive = zip_fdopen(number, ZIP_CHECKCONS, nil) else {
      close(number)
      return nil
    }
    self.archive = archive
    buffer = .allocate(byteCount: 1 << 16, alignment: 16)
  }

  deinit {
    zip_discard(archive)
    buffer.deallocate()
  }

  /// Whether libzip understood the directory as we did.
  func agrees(with entries: [ZipEntry]) -> Bool {
    guard zip_get_num_entries(archive, 0) == zip_int64_t(entries.count) else { return false }
    return entries.enumerated().allSatisfy { index, entry in
      var status = zip_stat_t()
      guard zip_stat_index(archive, zip_uint64_t(index), UInt32(ZIP_FL_ENC_RAW), &status) == 0,
        let name = status.name
      else { return false }
      let expected = entry.path.bytes.prefix { $0 != 0 }
      let length = strnlen(name, expected.count + 1)
      return status.size == entry.size && status.comp_size == entry.packedSize
        && status.crc == entry.checksum
        && UnsafeRawBufferPointer(start: name, count: length).elementsEqual(expected)
    }
  }

  /// Unpacks a file, stopping as soon as there is more than it claims; nil where it is not what the directory says.
  ///
  /// The budget is what all files may unpack to and shrinks by what really came out.
  func unpack(
    _ index: Int, _ entry: ZipEntry, budget: inout Int
  ) throws(VerificationStop) -> FileIntake? {
    guard let handle = zip_fopen_index(archive, zip_uint64_t(index), 0), let start = buffer.baseAddress else {
      return nil
    }
    defer { zip_fclose(handle) }
    var file = FileIntake(for: entry.path)
    while case let count = zip_fread(handle, start, zip_uint64_t(buffer.count)), count != 0 {
      guard count > 0, Int(count) <= buffer.count else { return nil }
      budget -= Int(count)
      guard budget >= 0 else { throw .fault(.unpacksTooLarge) }
      file.add(UnsafeRawBufferPointer(start: start, count: Int(count)))
      guard file.count <= entry.size else { return nil }
    }
    // libzip looks at the CRC of everything but an empty file.
    guard file.count == entry.size, file.count > 0 || entry.checksum == 0 else { return nil }
    return file
  }
}
