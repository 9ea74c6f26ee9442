import Foundation
import Glibc

/// The files of a built site, by path.
struct Site: Equatable {
  let files: [String: [UInt8]]

  /// Reads every file below a folder, the tool's own marker left out.
  init(at root: String) throws {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) where path != ".taizhang-output" {
      let url = URL(filePath: "\(root)/\(path)")
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = Array(try Data(contentsOf: url))
      }
    }
    self.files = files
  }

  var paths: Set<String> { Set(files.keys) }

  /// The pages in the order of their paths.
  var pages: [(path: String, text: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// The text of a page; empty where there is none.
  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// The paths of the files that differ from another site's, or stand in only one of the two.
  func differences(from other: Site) -> [String] {
    paths.union(other.paths).filter { files[$0] != other.files[$0] }.sorted()
  }

  /// The pages that hold a text, byte by byte.
  func pages(holding text: String) -> [String] {
    let wanted = Array(text.utf8)
    return files.filter { $0.key.hasSuffix(".html") && $0.value.holds(wanted) }.keys.sorted()
  }
}

extension [UInt8] {
  /// Whether these bytes occur; grapheme clusters do not matter.
  func holds(_ wanted: [UInt8]) -> Bool { count(of: wanted) > 0 }

  /// How often these bytes occur.
  func count(of wanted: [UInt8]) -> Int {
    withUnsafeBytes { all in
      var (count, rest) = (0, all[...])
      while let start = rest.firstIndex(of: wanted.first ?? 0) {
        rest = rest[start...]
        if rest.starts(with: wanted) { count += 1 }
        rest = rest.dropFirst()
      }
      return count
    }
  }
}

/// What tells a file that was left alone from one that was written again.
struct FileIdentity: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) {
    var status = stat()
    lstat(path, &status)
    inode = UInt64(status.st_ino)
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }
}
