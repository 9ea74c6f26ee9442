import ChartGallery
import Foundation

/// Writes the gallery of charts: `chart-gallery SOURCES STYLESHEET OUTPUT`.
///
/// `SOURCES` is the folder of the examples, from which their code is cut. What cannot be found there ends the program
/// with 1 before anything is written.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: chart-gallery SOURCES STYLESHEET OUTPUT\n".utf8))
  exit(64)
}

do {
  let sources = SourceCode(try swiftFiles(below: arguments[0]))
  let faults = Gallery.faults(in: sources)
  guard faults.isEmpty else {
    for fault in faults { FileHandle.standardError.write(Data("error: \(fault)\n".utf8)) }
    exit(1)
  }
  let stylesheet = try Data(contentsOf: URL(filePath: arguments[1]))
  let folder = URL(filePath: arguments[2])
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for file in try Gallery.files(sources: sources, stylesheet: Array(stylesheet)) {
    try Data(file.bytes).write(to: folder.appending(path: file.name))
  }
  print("\(Gallery.examples.count) examples: \(arguments[2])/index.html")
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}

/// The text of every Swift file below a folder, by the file's name.
func swiftFiles(below folder: String) throws -> [String: String] {
  var files: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".swift") {
    let url = URL(filePath: folder).appending(path: path)
    files[url.lastPathComponent] = try String(contentsOf: url, encoding: .utf8)
  }
  return files
}
