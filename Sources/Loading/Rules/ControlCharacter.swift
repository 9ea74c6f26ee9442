internal import Diagnostics
internal import Tables

/// Cells hold no characters that cannot be seen or printed.
enum ControlCharacter: Rule {
  static let id = "control-character"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "文字里不应有看不见的控制字符", en: "text holds no control characters")
  static let help = Wording(
    zh: "在这一格里重新输入文字；多半是从别处粘贴时带来的", en: "type the text again; it came with something pasted")

  static func check(_ draft: Draft) -> [Finding] {
    draft.scannedTables.flatMap { scanned in
      scanned.spots(mayHold: { holds($0.span) }, where: holds).map { spot in
        finding(at: spot, Wording(zh: "这一格里有控制字符", en: "this cell holds a control character"))
      }
    }
  }

  /// Whether there is a C0 control other than tab and line breaks, or DEL.
  private static func holds(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { index in
      let byte = bytes[index]
      return (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }
  }
}
