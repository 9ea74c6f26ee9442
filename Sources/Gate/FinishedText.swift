internal import Diagnostics

/// A text of a finished file: the file itself, one inside it, or its name.
struct FinishedText: Sendable {
  /// What a text is written in, as far as its numbers may stand for persons.
  enum Form: Sendable {
    /// A page or a picture: what stands in its texts and in some attributes.
    case markup
    /// A table, a list or a script's data, in which all texts may be read.
    case plain
    /// What nobody reads: sums, programs, bytes.
    case other
    /// The name of a file.
    case name
  }

  let address: String
  let bytes: [UInt8]
  let form: Form
  /// The file inside the file that it stands in.
  var part = ""

  /// Calls the body with each text of a file, one at a time: the file itself, or those inside it.
  static func forEach(of bytes: [UInt8], at address: String, _ body: (FinishedText) -> Void) {
    if bytes.starts(with: [0x50, 0x4B]) { return PackedTexts.forEach(of: bytes, at: address, body) }
    let ending = address.lowercasedEnding
    // Only files from beside the notes are in other encodings than our own.
    let isOurs = !address.utf8.starts(with: "notes/".utf8) && !address.utf8.starts(with: "files/".utf8)
    let text = isOurs ? bytes : TextForms.utf8(bytes, ending: ending)
    body(FinishedText(address: address, bytes: text, form: form(of: ending)))
  }

  static func form(of ending: String) -> Form {
    switch ending {
    case "html", "htm", "svg", "xml", "atom", "rels": .markup
    case "csv", "txt", "md", "ics", "json": .plain
    default: .other
    }
  }

  /// Where a byte stands: by line and column in a text, the whole file in others.
  func place(of offset: Int) -> Place {
    let file = part.isEmpty ? address : "\(address)!\(part)"
    guard form == .markup || form == .plain, part.isEmpty else { return Place(file: file) }
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = bytes[start..<before.endIndex].count { $0 & 0xC0 != 0x80 } + 1
    return .text(file, line: line, column: column)
  }
}

extension String {
  /// What follows the last dot, in small letters.
  var lowercasedEnding: String {
    utf8.lastIndex(of: UInt8(ascii: ".")).map { self[utf8.index(after: $0)...].lowercased() } ?? ""
  }
}
