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
      case .bytes(let bytes): (try? SingleFile.bytes(of: path)) == bytes
      }
    }
  }

  /// Makes the folders that are missing, writes each file beside its place, and puts all of them there.
  ///
  /// The files take their places as one: where one of them cannot, those before it are taken back, and where the run is
  /// killed between two, the next that locks the project puts the others there.
  ///
  /// - Throws: the step that failed, or the file that is not what it was made from any more; no file has changed then,
  ///   or the error names those that could not be taken back.
  package static func write(_ files: [File], in project: borrowing ProjectLock) throws(DeliveryError) {
    var waiting: [PendingFile] = []
    do throws(DeliveryError) {
      for (index, file) in files.enumerated() {
        let pending = try PendingFile(for: file.path, number: index)
        if index > 0 { Leftovers.clear(beside: pending.path) }
        waiting.append(pending)
        try pending.fill(with: file.bytes)
      }
      if let changed = files.first(where: { !$0.isAsBefore }) {
        throw DeliveryError(path: changed.path, .changedMeanwhile)
      }
      // One file takes its place in one step anyway.
      if waiting.count > 1 { try project.journal.begin(waiting) }
    } catch {
      for file in waiting { file.discard() }
      throw error
    }
    defer {
      // The next run clears away what could not be removed.
      if waiting.count > 1, !waiting.contains(where: \.leftSomething) { project.journal.end() }
    }
    try PendingFile.place(waiting)
  }

  /// Makes a new folder with files in it, which appears as a whole; there must be nothing in its place.
  ///
  /// The paths of the files are names in the new folder, or in folders of it that are made with it.
  /// - Throws: the step that failed; nothing is left behind then.
  package static func make(_ name: String, in folder: String, holding files: [File]) throws(DeliveryError) {
    try makeFolder(folder)
    let path = "\(folder)/\(name)"
    let staging = SingleFile.temporaryName(beside: path)
    Leftovers.clear(beside: path)
    guard mkdir(staging, 0o777) == 0 else { throw SingleFile.failure(.makeFolder, path) }
    let folders = Set(files.flatMap { Self.folders(above: $0.path) }).sorted().map { "\(staging)/\($0)" }
    do throws(DeliveryError) {
      for folder in folders { try makeFolder(folder) }
      for file in files {
        try SingleFile.fill("\(staging)/\(file.path)", with: file.bytes, for: "\(path)/\(file.path)")
      }
      guard uninterrupted({ rename(staging, path) }) == 0 else { throw SingleFile.failure(.swap, path) }
    } catch {
      for file in files { unlink("\(staging)/\(file.path)") }
      for folder in folders.reversed() { rmdir(folder) }
      rmdir(staging)
      throw error
    }
  }

  /// The folders that a relative path lies in, the outermost last.
  private static func folders(above path: String) -> [String] {
    let parent = FolderPath.parent(of: path)
    return parent.isEmpty ? [] : [parent] + folders(above: parent)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(DeliveryError) {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    try makeFolder(FolderPath.parent(of: FolderPath.withoutTrailingSlashes(path)))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SingleFile.failure(.makeFolder, path) }
  }
}
