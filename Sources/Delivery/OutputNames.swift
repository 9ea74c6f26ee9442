/// The names that one publication has used, each file once and no two that differ only in case.
struct OutputNames: Sendable {
  private enum Kind { case file, folder }
  private var used: [String: (exact: String, kind: Kind)] = [:]

  /// Takes the path and the folders it needs, or names the path that it collides with.
  mutating func take(_ path: OutputPath) throws(DeliveryError) {
    try takeFolder(path.folder, for: path)
    let key = path.text.lowercased()
    if let other = used[key] { throw DeliveryError(path: path.text, .collision(with: other.exact)) }
    used[key] = (path.text, .file)
  }

  /// Whether a file of exactly this path was taken.
  func contains(_ text: String) -> Bool {
    guard let entry = used[text.lowercased()] else { return false }
    return entry.kind == .file && entry.exact.utf8.elementsEqual(text.utf8)
  }

  /// Whether a file below exactly this folder was taken.
  func contains(folder text: String) -> Bool {
    guard let entry = used[text.lowercased()] else { return false }
    return entry.kind == .folder && entry.exact.utf8.elementsEqual(text.utf8)
  }

  /// The file or folder that is this name where case does not count.
  func name(like text: String) -> String? { used[text.lowercased()]?.exact }

  var fileCount: Int { used.values.count { $0.kind == .file } }

  /// The paths of all files, in order.
  var files: [String] { used.values.filter { $0.kind == .file }.map(\.exact).sorted(by: FolderPath.precedes) }

  private mutating func takeFolder(_ folder: String, for path: OutputPath) throws(DeliveryError) {
    guard !folder.isEmpty else { return }
    let key = folder.lowercased()
    if let other = used[key] {
      guard other.kind == .folder, other.exact.utf8.elementsEqual(folder.utf8) else {
        throw DeliveryError(path: path.text, .collision(with: other.exact))
      }
      return
    }
    used[key] = (folder, .folder)
    try takeFolder(FolderPath.parent(of: folder), for: path)
  }
}
