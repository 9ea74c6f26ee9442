/// The files that a publication wrote, as the published folder itself lists them in its marker.
///
/// The list follows the first empty line of the marker, one path a line; what is not in it is foreign.
struct FileRecord: Sendable {
  private let files: Set<String>
  private let folders: Set<String>

  private init(_ files: [String]) {
    self.files = Set(files)
    var folders: Set<String> = []
    for file in files {
      var folder = FolderPath.parent(of: file)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = FolderPath.parent(of: folder) }
    }
    self.folders = folders
  }

  /// Reads a marker; nil for one of an older version, which lists nothing.
  init?(marker: [UInt8]) {
    var lines = marker.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard let blank = lines.firstIndex(where: \.isEmpty) else { return nil }
    self.init(lines[blank...].dropFirst().map { String(decoding: $0, as: UTF8.self) })
  }

  /// What follows the marker's text when these files were written.
  static func bytes(of files: [String]) -> [UInt8] {
    var bytes = [UInt8(ascii: "\n")]
    for file in files {
      bytes += file.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  func contains(file path: String) -> Bool { FileRecord.holds(files, path) }

  /// Whether a file of the record lies below the folder.
  func contains(folder path: String) -> Bool { FileRecord.holds(folders, path) }

  /// Whether these are the names of just the files in the record.
  func lists(_ names: OutputNames) -> Bool {
    files.count == names.fileCount && files.allSatisfy { names.contains($0) }
  }

  /// Equal texts may differ in their bytes, and then they are names of two files.
  private static func holds(_ paths: Set<String>, _ path: String) -> Bool {
    guard let index = paths.firstIndex(of: path) else { return false }
    return paths[index].utf8.elementsEqual(path.utf8)
  }
}
