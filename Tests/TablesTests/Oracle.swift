import Foundation
import Testing

/// Runs a script of `Oracles` with the Python of the project, which writes its answers into a folder of its own.
struct Oracle: ~Copyable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a script to its end.
  func run(_ script: String) throws {
    let root = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appendingPathComponent(".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(description: "there is no \(python.path); run `make .venv/installed`")
    }
    let process = Process()
    process.executableURL = python
    process.arguments = [Self.tests.appendingPathComponent("Oracles/\(script).py").path, folder.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(script).py ended with \(process.terminationStatus)")
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  func bytes(of name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The lines of a file, without the empty one at the end.
  func lines(of name: String) throws -> [String] {
    try bytes(of: name).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
