internal import CZip

/// The texts inside of a zip or an office document: its parts, their names, and its comment.
enum PackedTexts {
  /// The most bytes that are unpacked of one file, and the most parts.
  private static let mostBytes = 200 << 20
  private static let mostParts = 10_000

  /// Calls the body with each of them, one at a time.
  static func forEach(of bytes: [UInt8], at address: String, _ body: (FinishedText) -> Void) {
    bytes.withUnsafeBytes { memory in
      guard let source = zip_source_buffer_create(memory.baseAddress, zip_uint64_t(memory.count), 0, nil)
      else { return }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return
      }
      defer { zip_discard(archive) }
      visit(archive, at: address, body)
    }
  }

  private static func visit(_ archive: OpaquePointer, at address: String, _ body: (FinishedText) -> Void) {
    var length: CInt = 0
    if let comment = zip_get_archive_comment(archive, &length, ZIP_FL_ENC_RAW), length > 0 {
      let bytes = Array(UnsafeRawBufferPointer(start: comment, count: Int(length)))
      body(FinishedText(address: address, bytes: bytes, form: .plain, part: "comment"))
    }
    var room = mostBytes
    let count = min(Int(zip_get_num_entries(archive, 0)), mostParts)
    for index in 0..<max(0, count) {
      var entry = zip_stat_t()
      zip_stat_init(&entry)
      guard zip_stat_index(archive, zip_uint64_t(index), 0, &entry) == 0, let raw = entry.name else {
        continue
      }
      let name = String(cString: raw)
      body(FinishedText(address: address, bytes: Array(name.utf8), form: .name, part: name))
      guard entry.size <= room, let bytes = read(archive, index, Int(entry.size)) else { continue }
      room -= bytes.count
      let ending = name.lowercasedEnding
      let text = TextForms.utf8(bytes, ending: ending)
      body(
        FinishedText(
          address: address, bytes: text, form: FinishedText.form(of: ending), part: name))
    }
  }

  private static func read(_ archive: OpaquePointer, _ index: Int, _ size: Int) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { return nil }
    defer { zip_fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(size))))
    }
  }
}
