internal import Glibc
internal import System

/// The hidden file in a project that lists files on their way into their places, so that a kill between two of them
/// leaves nothing half done: the next command puts the others there.
///
/// It holds pairs of paths, each with a zero byte behind it: where a file was written, and where it belongs. Paths
/// inside of the project begin at its root, so that a project that was moved is mended too.
struct FileJournal {
  static let name = ".taizhang-journal"

  private let root: String

  /// The journal of the project in a folder.
  init(_ folder: String) { root = SingleFile.destination(of: folder) }

  private var path: String { FolderPath.join(root, Self.name) }

  /// Whether files wait in it.
  var isPresent: Bool { access(path, F_OK) == 0 }

  /// Whether files wait in the journal of a folder or of one above it.
  static func isPresent(above folder: String) -> Bool {
    var folder = SingleFile.destination(of: folder)
    while folder.utf8.count > 1 {
      if access(FolderPath.join(folder, name), F_OK) == 0 { return true }
      folder = FolderPath.parent(of: folder)
    }
    return false
  }

  /// Writes down which files go where; from now on they all will.
  ///
  /// A project that nobody may write into has no journal of files that go elsewhere.
  func begin(_ files: [PendingFile]) throws(DeliveryError) {
    let paths = files.flatMap { [$0.temporary, $0.path] }.map { inside(absolute($0)) }
    do throws(DeliveryError) {
      try SingleFile.write(paths.flatMap { Array($0.utf8) + [0] }, to: path)
    } catch {
      if paths.contains(where: { $0.utf8.first != UInt8(ascii: "/") }) { throw error }
    }
  }

  /// Forgets the files.
  func end() { unlink(path) }

  /// Puts the files of a run that was killed into their places, and forgets them.
  ///
  /// One whose place somebody has changed since stays out.
  ///
  /// - Throws: where one cannot be put there; the journal stays for the next run.
  func recover() throws(DeliveryError) -> Recovery {
    var status = stat()
    guard stat(path, &status) == 0, let bytes = try? SingleFile.bytes(of: path) else { return Recovery() }
    let paths = bytes.split(separator: 0).map { outside(String(decoding: $0, as: UTF8.self)) }
    var recovery = Recovery()
    for index in stride(from: 0, to: paths.count - 1, by: 2) {
      let (temporary, place) = (paths[index], paths[index + 1])
      guard Leftovers.isTemporary(FolderPath.name(of: temporary)), access(temporary, F_OK) == 0,
        FolderPath.parent(of: temporary) == FolderPath.parent(of: place)
      else { continue }
      if Self.isChanged(place, since: status.st_mtim) {
        unlink(temporary)
        recovery.kept.append(place)
      } else if uninterrupted({ rename(temporary, place) }) == 0 {
        recovery.placed.append(place)
      } else {
        throw SingleFile.failure(.swap, place)
      }
    }
    end()
    for index in stride(from: 0, to: paths.count, by: 2) { Leftovers.clear(beside: paths[index]) }
    return recovery
  }

  private static func isChanged(_ path: String, since moment: timespec) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) > (moment.tv_sec, moment.tv_nsec)
  }

  private func absolute(_ path: String) -> String {
    let parent = FolderPath.parent(of: path)
    return FolderPath.join(
      SingleFile.destination(of: parent.isEmpty ? "." : parent), FolderPath.name(of: path))
  }

  private func inside(_ path: String) -> String {
    let folder = root == "/" ? root : root + "/"
    return path.utf8.starts(with: folder.utf8)
      ? String(Substring(path.utf8.dropFirst(folder.utf8.count))) : path
  }

  private func outside(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : FolderPath.join(root, path)
  }
}

/// What the next command made of a set of files that a killed one left on their way.
package struct Recovery: Hashable, Sendable {
  /// The files that are in their places now.
  package var placed: [String] = []
  /// The files that somebody has changed since, and that stay as they are.
  package var kept: [String] = []
}
