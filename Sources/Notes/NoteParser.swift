import Diagnostics

/// Renders one note in this process; only worker processes and tests of its meaning should call it.
///
/// cmark may loop for long, abort the process when memory runs out, and mixes up notes parsed at the same time.
package enum NoteParser {
  /// The most findings that one note reports.
  static let findingLimit = 100

  package static func render(_ source: NoteSource) -> NoteResult {
    let lines = SourceLines(
      file: source.file, bytes: LineEnds.normalised(valid(source.body)), firstLine: source.firstLine)
    var writer = NoteWriter(source: source, lines: lines)
    let isComplete = writer.write()
    let findings = notUTF8(source).map { [$0] } ?? []
    return NoteResult(
      note: isComplete ? writer.note : nil, findings: reported(findings + writer.findings, lines))
  }

  /// The finding about a text that is not UTF-8, in whose place nobody would read what was written.
  private static func notUTF8(_ source: NoteSource) -> Finding? {
    guard let offset = invalidOffset(source.body) else { return nil }
    let line = source.body[..<offset].count { $0 == UInt8(ascii: "\n") }
    return NoteFindings.notUTF8(at: .text(source.file, line: source.firstLine + line, column: 1))
  }

  /// The first byte that is no UTF-8; nil where all are.
  private static func invalidOffset(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The bytes as UTF-8, with U+FFFD for what is not.
  private static func valid(_ bytes: [UInt8]) -> [UInt8] {
    if invalidOffset(bytes) == nil { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The findings that are reported, errors first, each with the line that it stands in.
  private static func reported(_ findings: [Finding], _ lines: SourceLines) -> [Finding] {
    let worstFirst = findings.worstFirst
    var reported = worstFirst.prefix(findingLimit).map { finding in
      var finding = finding
      if case .text(let line, _) = finding.place.position { finding.excerpt = lines.excerpt(fileLine: line) }
      return finding
    }
    if let next = worstFirst.dropFirst(findingLimit).first {
      let count = findings.count - findingLimit
      reported.append(
        NoteFindings.more(count, as: next.severity == .error ? .error : .note, file: lines.file))
    }
    return reported
  }
}
