/// Tells what this tool made in a published folder from what others put there.
struct FolderOwnership {
  /// What the folder says about itself; an older version left no record.
  let record: FileRecord?
  /// What the new publication writes.
  let names: OutputNames

  func owns(file path: String) -> Bool {
    if let record { return record.contains(file: path) }
    return names.contains(path) || !FolderOwnership.isForeignByName(path)
  }

  /// Whether files of ours are in the folder or come into it, so that its entries are told apart.
  func shares(folder path: String) -> Bool {
    let held = record.map { $0.contains(folder: path) } ?? !FolderOwnership.isForeignByName(path)
    return held || names.contains(folder: path)
  }

  /// Whether a name is none of the pages that older versions wrote, though they left no record.
  private static func isForeignByName(_ path: String) -> Bool {
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    return first.first == UInt8(ascii: ".") || first.elementsEqual("CNAME".utf8)
  }
}
