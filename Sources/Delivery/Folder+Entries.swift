internal import CSystemCalls
internal import Glibc
internal import System

extension Folder {
  /// One name in a folder.
  struct Entry {
    var name: String
    var isFolder: Bool
    /// Whether the name is UTF-8, so that it can be opened by it.
    var isText = true
  }

  /// The names in the folder without `.` and `..`, in order.
  func entries() throws(DeliveryError) -> [Entry] {
    try call(.list, "") { lseek(descriptor.number, 0, SEEK_SET) < 0 ? -1 : 0 }
    var buffer = [UInt8](repeating: 0, count: 32_768)
    var entries: [Entry] = []
    while case let count = try nextRecords(&buffer), count > 0 {
      var records = buffer[..<count]
      while let record = DirectoryRecord(removingFirstOf: &records) {
        guard record.name != ".", record.name != ".." else { continue }
        entries.append(Entry(name: record.name, isFolder: try isFolder(record), isText: record.isText))
      }
    }
    return entries.sorted { FolderPath.precedes($0.name, $1.name) }
  }

  private func nextRecords(_ buffer: inout [UInt8]) throws(DeliveryError) -> Int {
    let number = descriptor.number
    return Int(
      try call(.list, "") {
        buffer.withUnsafeMutableBytes { Int32(next_records(number, $0.baseAddress, $0.count)) }
      })
  }

  /// Whether a name is a folder itself, asking only where the listing does not say.
  private func isFolder(_ record: DirectoryRecord) throws(DeliveryError) -> Bool {
    guard record.kind == DT_UNKNOWN else { return record.kind == DT_DIR }
    return try fileType(of: record.name) == S_IFDIR
  }

  /// The type bits of a name, symbolic links not followed; nil where there is nothing.
  func fileType(of name: String) throws(DeliveryError) -> mode_t? {
    var status = stat()
    let result = try call(.list, name, allowing: [ENOENT]) {
      fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    return result < 0 ? nil : status.st_mode & S_IFMT
  }
}
