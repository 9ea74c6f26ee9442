internal import Glibc

extension Folder {
  /// One name in a folder.
  struct Entry {
    var name: String
    var isFolder: Bool
  }

  /// The names in the folder without `.` and `..`, in byte order.
  func entries() throws(DeliveryError) -> [Entry] {
    let again = try call(.list, "") { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(again) else {
      let code = errno
      close(again)
      throw DeliveryError(path: path, .system(.list, code: code))
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = try next(of: stream) { entries.append(entry) }
    return entries.sorted { $0.name < $1.name }
  }

  /// Calls the body with the path of every file below the folder, the names of a folder in order.
  func forEachFile(
    under prefix: String = "", _ body: (String) -> Void
  ) throws(DeliveryError) {
    for entry in try entries() {
      let path = FolderPath.join(prefix, entry.name)
      guard entry.isFolder else {
        body(path)
        continue
      }
      try existingFolder(entry.name).forEachFile(under: path, body)
    }
  }

  private func next(of stream: OpaquePointer) throws(DeliveryError) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw DeliveryError(path: path, .system(.list, code: errno)) }
        return nil
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      return Entry(name: name, isFolder: try isFolder(name, kind: Int32(entry.pointee.d_type)))
    }
  }

  /// Whether a name is a folder itself, asking only where the listing does not say.
  private func isFolder(_ name: String, kind: Int32) throws(DeliveryError) -> Bool {
    guard kind == Int32(DT_UNKNOWN) else { return kind == Int32(DT_DIR) }
    return try fileType(of: name) == S_IFDIR
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
