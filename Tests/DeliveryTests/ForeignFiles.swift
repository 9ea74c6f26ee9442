import Foundation

extension TemporaryFolder {
  /// Every entry below the folder with its permissions and its text or where it leads, the marker left out.
  func tree(in name: String = "site") throws -> [String: String] {
    let root = "\(path)/\(name)"
    var tree: [String: String] = [:]
    for sub in try FileManager.default.subpathsOfDirectory(atPath: root) where sub != ".taizhang-output" {
      let status = status("\(name)/\(sub)")
      let mode = String(status.st_mode, radix: 8)
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        let bytes = try Data(contentsOf: URL(filePath: "\(root)/\(sub)"))
        tree[sub] = "\(mode) \(String(decoding: bytes, as: UTF8.self))"
      case S_IFLNK:
        let destination = try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(sub)")
        tree[sub] = "\(mode) -> \(destination)"
      default: tree[sub] = mode
      }
    }
    return tree
  }

  /// What of the published folder others put there, as `tree` tells it.
  func foreignTree() throws -> [String: String] {
    try tree().filter { path, _ in TemporaryFolder.foreign.contains { path == $0 || path.hasPrefix("\($0)/") }
    }
  }

  /// The top entries of what `putForeignFiles` makes, in order.
  static let foreign = [".git", "CNAME", "tasks/1/mine.txt", "台账e\u{301}.txt"]

  /// Puts into the published folder what an office keeps there.
  func putForeignFiles() throws {
    try put("site/CNAME", "plan.example.cn")
    try put("site/.git/HEAD", "ref: refs/heads/main")
    try makeFolder("site/.git/refs/heads")
    try put("site/.git/hooks/pre-push", "#!/bin/sh")
    chmod("\(site)/.git/hooks/pre-push", 0o755)
    try link("site/.git/latest", to: "HEAD")
    try link("site/.git/nowhere", to: "../../no such file")
    try put("site/tasks/1/mine.txt", "mine")
    chmod("\(site)/tasks/1/mine.txt", 0o600)
    try put("site/台账e\u{301}.txt", "combined")
    try makeFolder("site/.git/private")
    chmod("\(site)/.git/private", 0o700)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }
}
