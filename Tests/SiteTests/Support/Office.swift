import Foundation
import Testing

/// The programs that fill in forms and save them again, as offices do.
enum Office {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private static let python = root + "/.venv/bin/python"
  private static let libreOffice = "/usr/bin/soffice"

  static var hasPython: Bool { FileManager.default.isExecutableFile(atPath: python) }
  static var hasLibreOffice: Bool { FileManager.default.isExecutableFile(atPath: libreOffice) }

  /// Fills in a form as a department would.
  static func fill(_ form: String, into target: String, _ options: [String]) throws {
    try run(python, [root + "/Tests/ReturnsTests/Fill/fill.py", form, target] + options)
  }

  /// Opens a workbook in LibreOffice and saves it in its place.
  static func saveAgain(_ path: String) throws {
    let folder = path + ".saved"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try run(
      libreOffice,
      [
        "--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to", "xlsx", "--outdir",
        folder, path,
      ])
    let saved = folder + "/" + URL(filePath: path).lastPathComponent
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: saved, toPath: path)
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

extension Project {
  func text(of file: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(path)/\(file)"), encoding: .utf8)
  }

  /// The names in a folder, sorted.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}
