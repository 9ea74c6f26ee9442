internal import CZip
internal import Diagnostics

/// The parts of a workbook by their names; it owns libzip's handle of the archive.
struct WorkbookArchive: ~Copyable {
  /// What the archive's directory says of a part.
  struct Entry {
    var index: UInt64
    /// The bytes that the part takes in the archive.
    var packedBytes: Int
  }

  let file: String
  private let archive: OpaquePointer
  /// The parts by name in small letters and with slashes, since the names of parts ignore case and some programs write `\`.
  private let entries: [String: Entry]

  /// Opens an archive that lies in memory, which must outlive it.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(WorkbookFault) {
    guard bytes.count <= WorkbookLimits.fileBytes else {
      throw WorkbookFault(.fileTooLarge(bytes.count, limit: WorkbookLimits.fileBytes, file: file))
    }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
      throw WorkbookFault(.damagedWorkbook(file: file))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw WorkbookFault(.damagedWorkbook(file: file))
    }
    do {
      entries = try Self.directory(of: archive, file: file)
    } catch {
      zip_discard(archive)
      throw error
    }
    self.file = file
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// Opens a part to be unpacked piece by piece; nil where there is none of this name.
  func open(_ name: String, at place: Place) throws(WorkbookFault) -> PartStream? {
    guard let entry = entries[Self.key(name)] else { return nil }
    guard let handle = zip_fopen_index(archive, entry.index, 0) else {
      throw WorkbookFault(.damagedPart(name, at: place))
    }
    return PartStream(handle, name: name, packedBytes: entry.packedBytes, place: place)
  }

  private static func directory(
    of archive: OpaquePointer, file: String
  ) throws(WorkbookFault) -> [String: Entry] {
    let count = zip_get_num_entries(archive, 0)
    guard count <= WorkbookLimits.parts else {
      throw WorkbookFault(.tooManyParts(Int(count), limit: WorkbookLimits.parts, file: file))
    }
    var entries: [String: Entry] = [:]
    for index in 0..<UInt64(max(0, count)) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, UInt32(ZIP_FL_ENC_RAW), &status) == 0, let name = status.name
      else {
        throw WorkbookFault(.damagedWorkbook(file: file))
      }
      guard status.encryption_method == ZIP_EM_NONE else {
        throw WorkbookFault(.encryptedWorkbook(file: file))
      }
      let key = key(String(cString: name))
      let entry = Entry(index: index, packedBytes: Int(clamping: status.comp_size))
      guard entries.updateValue(entry, forKey: key) == nil else {
        throw WorkbookFault(.duplicatePart(String(cString: name), file: file))
      }
    }
    return entries
  }

  /// A part's name in small letters, every backslash as a slash.
  static func key(_ name: String) -> String {
    let bytes = name.utf8.map { byte in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
