internal import Glibc

/// The temporary files that runs left which ended before their time.
enum Leftovers {
  private static let prefix = ".taizhang-"

  /// Removes those beside a path whose runs are over; what cannot be removed stays.
  ///
  /// In a project whose files wait to be put into their places, nothing is removed: the next run that locks it does so.
  static func clear(beside path: String) {
    let parent = FolderPath.parent(of: path)
    guard !FileJournal.isPresent(above: parent.isEmpty ? "." : parent),
      let folder = try? Folder.open(at: parent.isEmpty ? "." : parent),
      let entries = try? folder.entries()
    else { return }
    for entry in entries {
      guard let process = process(of: entry.name), kill(process, 0) != 0, errno == ESRCH else { continue }
      if entry.isFolder { remove(entry.name, in: folder) } else { try? folder.removeFile(entry.name) }
    }
  }

  /// Whether a name is one that files have on their way into their places.
  static func isTemporary(_ name: String) -> Bool { process(of: name) != nil }

  /// Removes a folder of files that never took its place, with the folders of one level in it.
  private static func remove(_ name: String, in parent: Folder, isInner: Bool = false) {
    guard let folder = try? parent.folder(name), let entries = try? folder.entries() else { return }
    for entry in entries {
      if !entry.isFolder {
        try? folder.removeFile(entry.name)
      } else if !isInner {
        remove(entry.name, in: folder, isInner: true)
      }
    }
    try? parent.removeEmptyFolder(name)
  }

  /// The process that a temporary file is named for: `.taizhang-123-0`, also with another program's ending behind it.
  private static func process(of name: String) -> pid_t? {
    guard name.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = name.utf8.dropFirst(prefix.utf8.count)
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let end = rest.dropFirst(digits.count).first
    guard !digits.isEmpty, end == nil || end == UInt8(ascii: "-") || end == UInt8(ascii: ".") else {
      return nil
    }
    return pid_t(String(Substring(digits)))
  }
}
