internal import Diagnostics
internal import Tables

/// No text was destroyed when a file was saved in the wrong encoding.
enum LostText: Rule {
  static let id = "lost-text"
  static let about = Wording(zh: "文字不能是转换编码时损坏的乱码", en: "no text was destroyed by a wrong encoding")
  static let help = Wording(
    zh: "这里的原文已经丢失，从原表重新复制", en: "the text itself is lost; copy it again from the original")

  /// U+FFFD, and what two of them become when they are read as GBK.
  private static let marks = ["\u{FFFD}", "锟斤拷"].map { Array($0.utf8) }

  static func check(_ draft: Draft) -> [Finding] {
    draft.scannedTables.flatMap { scanned in
      scanned.spots(mayHold: { holds($0.span) || scanned.table.encoding != .utf8 }, where: holds).map {
        spot in
        finding(at: spot, Wording(zh: "这一格的文字已经损坏", en: "the text of this cell is destroyed"))
      }
    }
  }

  private static func holds(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.dropLast().contains { index in
      isStart(bytes[index], bytes[index + 1])
        && marks.contains { mark in
          index + mark.count <= bytes.count && mark.indices.allSatisfy { mark[$0] == bytes[index + $0] }
        }
    }
  }

  /// Whether one of the marks begins with these two bytes, which few other texts hold.
  private static func isStart(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0xEF && second == 0xBF) || (first == 0xE9 && second == 0x94)
  }
}
