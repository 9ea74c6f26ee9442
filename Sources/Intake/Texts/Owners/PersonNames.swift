internal import Diagnostics
internal import Loading

/// The people of one cell, by line.
package struct PersonNames: Hashable, Sendable {
  /// One line of a cell, or one part between semicolons.
  package struct Line: Hashable, Sendable {
    /// The department that the cell itself writes beside the names: `财政局：闫凤山`.
    package var department: String?
    package var names: [String]

    package init(department: String? = nil, names: [String]) {
      self.department = department
      self.names = names
    }
  }

  package var lines: [Line]
  /// What was taken off: posts, padding and telephone numbers.
  package var changes: [TextChange]
  /// What cannot be read as names for certain, such as `李 伟 张 三`.
  package var unclear: [String]

  /// Reads a cell of owners; a blank cell or a dash has no lines.
  ///
  /// Telephone numbers and addresses of mail are personal data: they never come out as names nor in full in a
  /// change, which shows `138********`, so that the report says that one was left out without publishing it.
  package init(_ cell: String) {
    lines = []
    changes = []
    unclear = []
    let (text, contacts) = ContactDetails.removed(from: cell)
    changes = contacts.map {
      TextChange(
        .phone, from: $0, to: "",
        reason: Wording(zh: "电话等个人信息不写入内容", en: "personal data stays out of the content"))
    }
    for part in Self.parts(text) {
      var reader = PersonLineReader(part)
      let read = reader.lines()
      changes += reader.changes
      unclear += reader.unclear
      lines += read.filter { !$0.names.isEmpty }
    }
  }

  /// All names in order.
  package var all: [String] { lines.flatMap(\.names) }

  /// The parts of a cell between line breaks and semicolons.
  private static func parts(_ text: String) -> [String] {
    text.unicodeScalars
      .split { $0 == "\n" || $0 == "\r" || $0 == "；" || $0 == ";" || $0 == "\u{2028}" || $0 == "\u{0B}" }
      .map { NameKey.spaced(String($0)) }
      .filter { part in
        part.unicodeScalars.contains {
          !["-", "—", "–", "/", "无", "\\", "、", "，", "（", "）"].contains(String($0))
        }
      }
  }
}
