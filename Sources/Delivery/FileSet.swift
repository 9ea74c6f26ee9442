internal import Glibc
internal import System

/// Writes several files that belong together, so that a failure on the way leaves none of them changed.
package enum FileSet {
  /// A file's path and what it is to hold.
  package struct File: Sendable {
    /// What has to stand at the path for the file to be replaced.
    package enum Before: Sendable {
      case anything
      case nothing
      case bytes([UInt8])
    }

    package let path: String
    package let bytes: [UInt8]
    let before: Before

    package init(path: String, bytes: [UInt8], before: Before = .anything) {
      self.path = path
      self.bytes = bytes
      self.before = before
    }

    /// Whether what stands at the path is what the new bytes were made from.
    var isAsBefore: Bool {
      switch before {
      case .anything: true
      case .nothing: access(path, F_OK) != 0
      case .bytes(let bytes): (try? Self.bytes(of: path)) == bytes
      }
    }

    private static func bytes(of path: String) throws(SystemError) -> [UInt8] {
      let file = try Descriptor("open", open(path, O_RDONLY | O_CLOEXEC))
      return try file.bytes(at: 0, count: Int(try file.status().st_size))
    }
  }

  /// Makes the folders that are missing, writes each file beside its place, and puts all of them there.
  ///
  /// - Throws: the step that failed, or the file that is not what it was made from any more; where that was before the
  ///   first file took its place, no file has changed.
  package static func write(_ files: [File]) throws(DeliveryError) {
    var waiting: [PendingFile] = []
    do throws(DeliveryError) {
      for (index, file) in files.enumerated() {
        waiting.append(try PendingFile(for: file.path, number: index))
        try waiting[index].fill(with: file.bytes)
      }
      if let changed = files.first(where: { !$0.isAsBefore }) {
        throw DeliveryError(path: changed.path, .changedMeanwhile)
      }
    } catch {
      for file in waiting { file.discard() }
      throw error
    }
    try PendingFile.place(waiting)
  }

  /// Makes a new folder with files in it, which appears as a whole; there must be nothing in its place.
  ///
  /// The paths of the files are names in the new folder, without folders of their own.
  /// - Throws: the step that failed; nothing is left behind then.
  package static func make(_ name: String, in folder: String, holding files: [File]) throws(DeliveryError) {
    try makeFolder(folder)
    let path = "\(folder)/\(name)"
    let staging = SingleFile.temporaryName(beside: path)
    guard mkdir(staging, 0o777) == 0 else { throw SingleFile.failure(.makeFolder, path) }
    do throws(DeliveryError) {
      for file in files {
        try SingleFile.fill("\(staging)/\(file.path)", with: file.bytes, for: "\(path)/\(file.path)")
      }
      guard rename(staging, path) == 0 else { throw SingleFile.failure(.swap, path) }
    } catch {
      for file in files { unlink("\(staging)/\(file.path)") }
      rmdir(staging)
      throw error
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(DeliveryError) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    try makeFolder(FolderPath.parent(of: FolderPath.withoutTrailingSlashes(path)))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SingleFile.failure(.makeFolder, path) }
  }
}
