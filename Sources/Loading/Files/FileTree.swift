/// The files of a content folder as values: paths and bytes, sorted by path.
package struct FileTree: Sendable {
  package struct File: Sendable {
    /// Relative to the project, with `/`: `Content/reports/2019-06.csv`.
    package let path: String
    package let bytes: [UInt8]
    /// Whether the bytes are those of the file; a file that nothing needs is only listed, and has none here.
    package let isRead: Bool

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      isRead = true
    }

    /// A file that is only listed.
    package init(unread path: String) {
      self.path = path
      bytes = []
      isRead = false
    }
  }

  package let files: [File]
  /// The paths of the files and folders that could not be read.
  package let unreadable: [String]

  package init(_ files: [File], unreadable: [String] = []) {
    self.unreadable = unreadable
    self.files = files.filter { !Self.isIgnored($0.path) }.sorted { $0.path < $1.path }
  }

  package init(_ texts: [String: String]) {
    self.init(texts.map { File(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// The tree with some files replaced or added.
  package func replacing(_ changes: [File]) -> FileTree {
    let paths = Set(changes.map(\.path))
    return FileTree(files.filter { !paths.contains($0.path) } + changes, unreadable: unreadable)
  }

  /// Whether a file is no part of the content: hidden, an Excel lock file, or a desktop's own.
  package static func isIgnored(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { component in
      component.starts(with: ".".utf8) || component.starts(with: "~$".utf8)
        || component.elementsEqual("Thumbs.db".utf8) || component.elementsEqual("desktop.ini".utf8)
    }
  }
}
