import Delivery
import Foundation

/// A folder of one test that is removed at its end.
final class TemporaryFolder: Sendable {
  let path: String

  init(in parent: String = FileManager.default.temporaryDirectory.path) throws {
    path = "\(parent)/delivery-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The published folder of the tests.
  var site: String { "\(path)/site" }

  func put(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: destination)
  }

  /// Every file below the folder with its text, the marker left out.
  func files(in name: String = "site") throws -> [String: String] {
    let root = "\(path)/\(name)"
    var files: [String: String] = [:]
    for sub in try FileManager.default.subpathsOfDirectory(atPath: root) where sub != ".taizhang-output" {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(sub)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[sub] = String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(sub)")), as: UTF8.self)
    }
    return files
  }

  /// The names directly in the folder, without the lock file.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != ".site.lock" }.sorted()
  }

  func status(_ name: String) -> stat {
    var status = stat()
    lstat("\(path)/\(name)", &status)
    return status
  }
}

/// Publishes these files and nothing else.
@discardableResult
func publish(
  _ files: [String: String], to folder: String, swap: FolderSwap = .exchange,
  observer: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
) throws(DeliveryError) -> PublicationSummary {
  let publication = try Publication(folder: folder, swap: swap, observer: observer)
  for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publication.write(path, Array(text.utf8)) }
  return try publication.finish()
}
