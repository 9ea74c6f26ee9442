import Diagnostics
import Privacy

/// Finds properties that are not where they are read: not at the very top, without their lines `---`, or no properties.
struct FrontMatterDoubts {
  let file: String
  let lines: NoteFileLines

  /// How many lines the search for the end of properties goes on.
  private static let longest = 60

  /// The finding about a front matter that is never closed.
  var unclosed: [Finding] {
    let finding = Finding(
      "unclosed-front-matter", at: .text(file, line: 1, column: 1),
      Wording(
        zh: "开头的“---”没有对应的结束行“---”", en: "the '---' on the first line is never closed by another '---'"),
      help: Wording(zh: "在属性之后单独写一行“---”", en: "write a line '---' of its own below the properties"),
      read: "---")
    return [finding]
  }

  /// The findings about a file that was split into these parts.
  func about(_ parts: NoteFile) -> [Finding] {
    let matter = parts.frontMatter.map { $0.firstLine - 1..<parts.body.firstLine - 2 }
    var findings: [Finding] = []
    if let matter, let line = firstText(in: matter), !matter.contains(where: { holdsKey(lines[$0]) }) {
      findings.append(notProperties(line))
    }
    if let line = late(in: parts.body.firstLine - 1..<lines.count, after: matter) {
      findings.append(lateMatter(line))
    }
    return findings
  }

  /// The first line of the body that belongs to misplaced properties, from 0.
  private func late(in body: Range<Int>, after matter: Range<Int>?) -> Int? {
    guard let first = body.first(where: { !isBlank(lines[$0]) }) else { return nil }
    if isRule(lines[first]) || opensProperties(lines[first]) { return first }
    if Self.ownKeys.contains(key(of: lines[first]) ?? "") { return first }
    if holdsProperties(from: first, in: body, mayBeBlank: false) || areProperties(first, in: body) {
      return first
    }
    // A text that the front matter begins with `|` or `>` may have been meant to go on below.
    let isOpen = matter?.contains { endsInBlockSign(lines[$0]) } ?? false
    var code = LineRanges(CodeLines.closed(in: lines, body))
    return body.first { line in
      !code.contains(line) && isRule(lines[line])
        && (isOpen || holdsProperties(from: line + 1, in: body))
    }
  }

  /// Whether the lines from one on are properties, down to the next rule.
  private func holdsProperties(from line: Int, in body: Range<Int>, mayBeBlank: Bool = true) -> Bool {
    var isKnown = false
    for next in (min(line, body.upperBound)..<body.upperBound).prefix(Self.longest) {
      if isRule(lines[next]) { return isKnown }
      let isNested = lines[next].first == UInt8(ascii: " ") || lines[next].first == UInt8(ascii: "\t")
      guard let key = key(of: lines[next]) else {
        if (mayBeBlank && isBlank(lines[next])) || isNested || lines[next].starts(with: "- ".utf8) {
          continue
        }
        return false
      }
      isKnown = isKnown || isProperty(key)
    }
    return false
  }

  /// Whether a line and the one below it are both known properties, with nothing that says so.
  private func areProperties(_ line: Int, in body: Range<Int>) -> Bool {
    body.contains(line + 1)
      && [line, line + 1].allSatisfy { key(of: lines[$0]).map { Self.otherKeys.contains($0) } ?? false }
  }

  private func isProperty(_ key: String) -> Bool {
    let isIdentifier =
      key.utf8.count > 2
      && key.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
    return isIdentifier || Self.otherKeys.contains(key) || InternalWords.isHeld(in: key)
  }

  private func endsInBlockSign(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.reversed().drop {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
    }
    return text.first == UInt8(ascii: ">") || text.first == UInt8(ascii: "|")
  }

  /// The keys that a note's front matter may have.
  private static let ownKeys: Set<String> = ["title", "updated", "place"]
  /// Keys that people know from other tools or from the tables.
  private static let otherKeys: Set<String> = [
    "date", "author", "authors", "owner", "owners", "tags", "draft", "summary", "description", "remark",
    "edition", "public", "category", "layout", "lang", "slug", "标题", "更新", "备注", "作者", "日期", "责任人", "经办人",
    "联系人", "负责人", "审核", "审核人", "拟稿人", "密级",
  ]

  private func firstText(in lines: Range<Int>) -> Int? {
    lines.first { line in
      !isBlank(self.lines[line]) && shown(self.lines[line]).first { $0 != " " } != "#"
    }
  }

  private func holdsKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
    return colon + 1 == line.endIndex || line[colon + 1] == UInt8(ascii: " ")
      || line[colon + 1] == UInt8(ascii: "\t")
  }

  /// What stands before the first colon of a line, as its readers see it, if it is a single word.
  private func key(of line: ArraySlice<UInt8>) -> String? {
    let scalars = FoldedText(line.prefix(200)).scalars
    guard let colon = scalars.firstIndex(of: ":") else { return nil }
    let key = scalars[..<colon].drop { $0 == " " }
    return !key.isEmpty && key.allSatisfy(FoldedText.isOfWord) ? String(String.UnicodeScalarView(key)) : nil
  }

  /// Whether a line is drawn by hyphens or dashes of any width, or by the signs that open properties elsewhere.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, mayBeOfRule(first), line.count <= 400,
      firstPart(of: line).allSatisfy(mayBeOfRule)
    else { return false }
    let scalars = shown(line).filter { $0 != " " && $0 != "\t" }
    return scalars.count >= 2
      && scalars.allSatisfy {
        $0.properties.generalCategory == .dashPunctuation || "−+=;*_".unicodeScalars.contains($0)
      }
  }

  /// Whether a byte may belong to a rule: to its ASCII signs, or to a dash, blank or end of line of another width.
  private func mayBeOfRule(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "\t"), 0x80..<0xE4, 0xEF...0xFF:
      true
    default: false
    }
  }

  /// Whether a line opens properties and names their language: `---yaml`.
  private func opensProperties(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(String.UnicodeScalarView(shown(line).filter { $0 != " " }))
    return ["---yaml", "---toml", "---json", "---yml"].contains(text)
  }

  /// The beginning of a line as its readers see it, up to what other programs take for its end.
  private func shown(_ line: ArraySlice<UInt8>) -> ArraySlice<Unicode.Scalar> {
    FoldedText(firstPart(of: line.prefix(200))).scalars[...]
  }

  /// The bytes before the first sign that ends a line elsewhere: a vertical tab, NEL, or U+2028 and U+2029.
  private func firstPart(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = line.indices.first { index in
      switch line[index] {
      case 0x0B, 0x0C: true
      case 0xC2: line[index...].dropFirst().first == 0x85
      case 0xE2:
        line[index...].dropFirst().starts(with: [0x80, 0xA8])
          || line[index...].dropFirst().starts(with: [0x80, 0xA9])
      default: false
      }
    }
    return end.map { line[..<$0] } ?? line
  }

  private func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    FoldedText(line.prefix(200)).scalars.allSatisfy { $0 == " " || $0 == "\t" }
  }

  private func lateMatter(_ line: Int) -> Finding {
    Finding(
      "late-front-matter", at: .text(file, line: line + 1, column: 1),
      Wording(
        zh: "属性不在文件的最开头，会当作正文公开",
        en: "properties that are not at the very top of the file are printed as its text"),
      help: Wording(
        zh: "文件的第一行写“---”，属性之后再写一行“---”；只是分隔线的请删去",
        en: "begin the file with a line '---' and close the properties by another; take out a mere rule"),
      read: String(decoding: lines[line].prefix(80), as: UTF8.self))
  }

  private func notProperties(_ line: Int) -> Finding {
    Finding(
      "no-front-matter", at: .text(file, line: line + 1, column: 1),
      Wording(
        zh: "开头两行“---”之间的文字不是属性，不会印出来",
        en: "the text between the two lines '---' at the top is no list of properties and would be lost"),
      help: Wording(
        zh: "属性写成“title: 标题”；正文请移到第二个“---”下面",
        en: "write properties like 'title: text', and text below the second '---'"),
      read: String(decoding: lines[line].prefix(80), as: UTF8.self))
  }
}
