import CZip
import Dates
import Diagnostics
import Glibc
import Printing

@testable import Editable

/// The parts of a document that was made from a pack.
struct MadeDocument {
  let bytes: [UInt8]
  let parts: [String: [UInt8]]

  /// The document of a pack whose body holds this, with the installed styles and programs.
  init(
    body: String, preset: String = "gongwen", language: Language = .zh, searchPath: String = "/usr/bin:/bin",
    timeLimit: Duration = .seconds(60)
  ) throws {
    let html =
      "<!DOCTYPE html><html><head><title>简报</title></head><body class=\"briefing \(preset)\">\(body)</body></html>"
    let copy = try EditableCopy.find(searchPath: searchPath, styles: Self.styles)
    let properties = DocumentProperties(
      title: "工作简报 第6期", author: "办公室", subject: "2019年6月", language: language, day: Self.day)
    bytes = try copy.docx(from: Array(html.utf8), properties: properties, timeLimit: timeLimit)
    parts = Self.unpacked(bytes)
  }

  static let day = Day(year: 2019, month: 7, day: 5) ?? Day(number: 0)

  /// The files of styles that come with the program.
  static let styles: [String: [UInt8]] = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    return ["gongwen.xml", "gongwen-en.xml", "plain.xml", "plain-en.xml"].reduce(into: [:]) { styles, name in
      styles[name] = content(of: "\(root)/Templates/docx/\(name)")
    }
  }()

  /// A part as text.
  func text(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }

  /// The document's main part.
  var document: String { text("word/document.xml") }

  /// The main part as a tree, in which elements and attributes have their names in small letters.
  var tree: HTMLElement { HTMLReader.read(parts["word/document.xml"] ?? []) }

  /// All elements of a name in the main part, in order.
  func all(_ name: String) -> [HTMLElement] { tree.all(name) }

  /// The paragraphs of a style, each as its text.
  func paragraphs(_ style: String) -> [String] {
    all("w:p").filter { $0.style == style }.map(\.words)
  }

  private static func content(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  private static func unpacked(_ bytes: [UInt8]) -> [String: [UInt8]] {
    bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil),
        let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
      else { return [:] }
      defer { zip_discard(archive) }
      var parts: [String: [UInt8]] = [:]
      for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
        var status = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name,
          let file = zip_fopen_index(archive, index, 0)
        else { continue }
        defer { zip_fclose(file) }
        var content = [UInt8](repeating: 0, count: Int(status.size))
        _ = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
        parts[String(cString: name)] = content
      }
      return parts
    }
  }
}

extension HTMLElement {
  /// All elements of a name inside it, in order.
  func all(_ name: String) -> [HTMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The text of its runs.
  var words: String { String(decoding: all("w:t").flatMap(\.text), as: UTF8.self) }

  /// The id of a paragraph's style.
  var style: String? { first { $0.name == "w:pstyle" }?.attributes["w:val"] }

  /// The value of the first element of this name inside it.
  func value(_ name: String) -> String? { first { $0.name == name }?.attributes["w:val"] }
}

/// A folder with a program that stands in for rsvg-convert, gone with the value.
final class FakeProgram {
  let folder: String

  /// A shell script with these lines.
  init(_ script: String) {
    var template = Array("/tmp/editable-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? ""
    guard let file = fopen(path, "w") else { return }
    fputs("#!/bin/sh\n" + script + "\n", file)
    fclose(file)
    chmod(path, 0o755)
  }

  deinit {
    unlink(path)
    rmdir(folder)
  }

  private var path: String { folder + "/rsvg-convert" }
  /// The search path on which only it is found before the system's programs.
  var searchPath: String { folder + ":/usr/bin:/bin" }
}
