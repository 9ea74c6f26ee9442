internal import Diagnostics
internal import Notes
internal import Tables

/// What the public reads holds no mobile phone or identity number.
enum PersonalData: Rule {
  static let id = "personal-data"
  static let about = Wording(
    zh: "公开的文字里不能有手机号码和身份证号码", en: "public text holds no mobile phone or identity number")
  static let help = Wording(
    zh: "删去号码；确需内部使用的写到 internal_remark（内部备注）",
    en: "remove the number; what only the office needs goes to internal_remark")

  static func check(_ draft: Draft) -> [Finding] {
    let cells = draft.scannedTables.flatMap { scanned in
      scanned.spots(
        onlyPublic: true, mayHold: { PersonalNumber.find(in: $0.span) != nil },
        where: { PersonalNumber.find(in: $0) != nil })
    }
    return cells.map { spot in
      let text = spot.read ?? ""
      let range = PersonalNumber.find(in: text.utf8.span)
      return finding(
        at: spot, summary, read: range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) })
    } + draft.notes.flatMap(notes)
  }

  private static let summary = Wording(
    zh: "公开的文字里有手机号码或身份证号码", en: "public text holds a mobile phone or identity number")

  /// The lines of a note that hold such a number, its internal blocks aside.
  private static func notes(_ note: NoteReader.Read) -> [Finding] {
    let body = note.source.body
    guard PersonalNumber.find(in: body.span) != nil else { return [] }
    var isInternal = false
    var findings: [Finding] = []
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, slice) in lines.enumerated() {
      let line = Array(slice)
      if line.starts(with: "```".utf8) { isInternal = line.starts(with: "```internal".utf8) }
      guard !isInternal, let range = PersonalNumber.find(in: line.span) else { continue }
      let column = String(decoding: line[..<range.lowerBound], as: UTF8.self).unicodeScalars.count + 1
      let spot = Spot(
        .text(note.source.file, line: note.source.firstLine + index, column: column),
        read: String(decoding: line[range], as: UTF8.self), excerpt: String(decoding: line, as: UTF8.self))
      findings.append(finding(at: spot, summary))
    }
    return findings
  }
}

/// Finds the numbers that stand for a person.
enum PersonalNumber {
  /// The first mobile phone number (1, then 3 to 9, 11 digits) or identity number (18 digits with a birthday inside).
  ///
  /// Single blanks and hyphens may group a phone number; the digits stand alone, not inside a longer number.
  static func find(in bytes: Span<UInt8>) -> Range<Int>? {
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      if let range = identity(bytes, start..<index) ?? phone(bytes, from: start, firstRun: index - start) {
        return range
      }
    }
    return nil
  }

  private static func identity(_ bytes: Span<UInt8>, _ run: Range<Int>) -> Range<Int>? {
    let hasX = run.upperBound < bytes.count && (bytes[run.upperBound] | 0x20) == UInt8(ascii: "x")
    guard run.count == 18 || (run.count == 17 && hasX) else { return nil }
    func number(_ from: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 * 10 + Int(bytes[run.lowerBound + from + $1] - UInt8(ascii: "0")) }
    }
    guard (1900...2099).contains(number(6, 4)), (1...12).contains(number(10, 2)),
      (1...31).contains(number(12, 2))
    else { return nil }
    return run.lowerBound..<(run.lowerBound + 18)
  }

  /// A number of 11 digits, in one run or as 3, 4 and 4.
  private static func phone(_ bytes: Span<UInt8>, from start: Int, firstRun: Int) -> Range<Int>? {
    guard firstRun == 11 || firstRun == 3, bytes[start] == UInt8(ascii: "1"),
      bytes[start + 1] >= UInt8(ascii: "3")
    else { return nil }
    if firstRun == 11 { return start..<(start + 11) }
    guard let second = group(bytes, at: start + 3), let end = group(bytes, at: second) else { return nil }
    return start..<end
  }

  /// Where four digits after one blank or hyphen end, if they stand there.
  private static func group(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let end = start + 5
    guard end <= bytes.count, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: " "),
      (start + 1..<end).allSatisfy({ isDigit(bytes[$0]) }), end == bytes.count || !isDigit(bytes[end])
    else { return nil }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
