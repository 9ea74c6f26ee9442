internal import Markup
internal import Privacy

/// Finds numbers and addresses of persons in the texts of finished files, and in nothing that only looks like text.
struct PersonalScan: Sendable {
  /// The digits of figures of the content, which are nobody's number.
  private let figures: Set<String>
  /// What public texts hold, by what stands for it: a rule has judged it there already.
  private let known: Set<String>

  /// The attributes that readers are shown, or that a telephone or mail program opens.
  private static let shown: Set<String> = [
    "alt", "title", "aria-label", "content", "placeholder", "href", "value", "label", "summary", "data-label",
  ]

  init(_ content: GateContent) {
    figures = content.figures
    var known: Set<String> = []
    for text in content.publicTexts where text.isContent {
      for detail in PersonalDetails.find(in: text.bytes.span) where !detail.kind.isForbidden {
        known.insert(Self.key(detail, in: text.bytes))
      }
    }
    self.known = known
  }

  func details(in text: FinishedText) -> [PersonalDetail] {
    switch text.form {
    case .markup: markup(text.bytes)
    case .plain: lines(text.bytes)
    case .name: details(in: text.bytes, 0..<text.bytes.count)
    case .other: []
    }
  }

  /// The texts of lines, whatever tags stand inside them, and the attributes that readers are shown.
  private func markup(_ bytes: [UInt8]) -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    var line = HTMLLine()
    var scanner = HTMLScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .text(let range): line.append(bytes, range)
      case .start(let tag):
        if InlineTags.effect(bytes, from: tag.name.lowerBound, to: tag.source.upperBound) == .end {
          details += self.details(in: line.take())
        }
        if tag.attributes.count >= 10 { details += self.details(of: tag, in: bytes) }
      case .end(let name, let source):
        if InlineTags.effect(bytes, from: name.lowerBound, to: source.upperBound) == .end {
          details += self.details(in: line.take())
        }
      case .declaration(let range): details += self.details(in: bytes, range)
      }
    }
    return details + self.details(in: line.take())
  }

  private func details(of tag: HTMLScanner.StartTag, in bytes: [UInt8]) -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    for attribute in HTMLAttributes(of: tag, in: bytes) where attribute.value.count >= 7 {
      let name = String(decoding: bytes[attribute.name], as: UTF8.self).lowercased()
      if Self.shown.contains(name) { details += self.details(in: bytes, attribute.value) }
    }
    return details
  }

  /// The details of a line, which stand where it begins if its text was put together.
  private func details(in line: HTMLLine) -> [PersonalDetail] {
    guard let range = line.range else { return [] }
    guard line.isWhole else {
      return self.details(in: line.text, 0..<line.text.count).map { detail in
        PersonalDetail(detail.kind, range)
      }
    }
    return self.details(in: line.source, range)
  }

  /// Each cell of a line by itself, since cells beside each other are no one number.
  private func lines(_ bytes: [UInt8]) -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || Self.endsCell(bytes[index]) else { continue }
      if index - start >= 7 { details += self.details(in: bytes, start..<index) }
      start = index + 1
    }
    return details
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\"")].contains(byte)
  }

  private func details(in bytes: [UInt8], _ range: Range<Int>) -> [PersonalDetail] {
    let text = bytes[range]
    guard text.count >= 6, PersonalDetails.mayHold(text.span) else { return [] }
    let decoded = CharacterReferences.decoded(text)
    return PersonalDetails.find(in: decoded.span).compactMap { detail in
      guard !isKnown(detail, in: decoded), !Self.isInDigest(detail.range, of: decoded) else { return nil }
      // With references before it a place is near enough.
      let start = min(range.lowerBound + detail.range.lowerBound, range.upperBound)
      return PersonalDetail(detail.kind, start..<min(start + detail.range.count, range.upperBound))
    }
  }

  private func isKnown(_ detail: PersonalDetail, in bytes: [UInt8]) -> Bool {
    figures.contains(Self.digits(of: bytes[detail.range])) || known.contains(Self.key(detail, in: bytes))
  }

  /// Whether it stands in a long run of hexadecimal digits, as the sums of files are.
  private static func isInDigest(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    let before = bytes[..<range.lowerBound].reversed().prefix(while: isDigit).count
    let after = bytes[range.upperBound...].prefix(while: isDigit).count
    return bytes[range].allSatisfy(isDigit) && before + range.count + after >= 32
  }

  private static func key(_ detail: PersonalDetail, in bytes: [UInt8]) -> String {
    let text = bytes[detail.range]
    return detail.kind.rawValue
      + (detail.kind == .mail ? String(decoding: text, as: UTF8.self) : digits(of: text))
  }

  private static func digits(of text: ArraySlice<UInt8>) -> String {
    let scalars = FoldedText(text).scalars.filter { ("0"..."9").contains($0) }
    return String(String.UnicodeScalarView(scalars))
  }
}
