import Diagnostics

extension Finding {
  static func unclosedTag(_ source: SourceText, _ start: Int, open: [UInt8], close: [UInt8]) -> Finding {
    let open = String(decoding: open, as: UTF8.self)
    let close = String(decoding: close, as: UTF8.self)
    return template(
      "template-tag-unclosed", source, start..<(start + open.utf8.count),
      Wording(zh: "标签“\(open)”没有结束", en: "the tag that '\(open)' begins does not end"),
      help: Wording(zh: "在名称后面写上“\(close)”", en: "write '\(close)' behind the name"))
  }

  static func badDelimiters(_ source: SourceText, _ range: Range<Int>) -> Finding {
    template(
      "template-delimiters", source, range,
      Wording(
        zh: "“\(source.quoted(range))”不能设置分隔符", en: "'\(source.quoted(range))' does not set delimiters"),
      help: Wording(
        zh: "写两个分隔符，中间用空格隔开，如 {{=<% %>=}}；每个最长 \(TagScanner.longestDelimiter) 字节",
        en:
          "write two delimiters with a space between them, such as {{=<% %>=}}; each of at most \(TagScanner.longestDelimiter) bytes"
      ))
  }

  static func badName(_ source: SourceText, _ range: Range<Int>) -> Finding {
    template(
      "template-name", source, range,
      Wording(
        zh: "标签“\(source.quoted(range))”里没有一个名称",
        en: "the tag '\(source.quoted(range))' does not hold one name"
      ),
      help: Wording(
        zh: "在标签里写一个不带空格的名称", en: "write one name without spaces in the tag"))
  }

  static func unclosedSection(_ source: SourceText, _ opening: Tag, before close: Tag? = nil) -> Finding {
    let written = source.quoted(opening.range)
    let related = close.map { close in
      Related(
        source.place(at: close.range.lowerBound),
        Wording(
          zh: "这里“\(source.quoted(close.range))”结束了外层",
          en: "'\(source.quoted(close.range))' ends what is around it here"))
    }
    return template(
      "template-section-unclosed", source, opening.range,
      Wording(zh: "“\(written)”没有结束标签", en: "'\(written)' has no closing tag"),
      help: Wording(
        zh: "在内容后面写上“{{/\(CutText.name(opening.name))}}”",
        en: "write '{{/\(CutText.name(opening.name))}}' behind its content"),
      related: related.map { [$0] } ?? [])
  }

  static func mismatchedClose(_ source: SourceText, _ close: Tag, opening: Tag) -> Finding {
    let written = source.quoted(close.range)
    return template(
      "template-close-mismatch", source, close.range,
      Wording(
        zh: "“\(written)”与打开的“\(source.quoted(opening.range))”不一致",
        en: "'\(written)' does not close '\(source.quoted(opening.range))', which is open"),
      help: Wording(
        zh: "改为“{{/\(CutText.name(opening.name))}}”", en: "write '{{/\(CutText.name(opening.name))}}'"),
      related: [
        Related(
          source.place(at: opening.range.lowerBound), Wording(zh: "在这里打开", en: "it was opened here"))
      ])
  }

  static func strayClose(_ source: SourceText, _ close: Tag) -> Finding {
    let written = source.quoted(close.range)
    return template(
      "template-close-stray", source, close.range,
      Wording(zh: "“\(written)”没有对应的开始标签", en: "'\(written)' closes nothing that is open"),
      help: Wording(
        zh: "删去它，或者在前面写上“{{#\(CutText.name(close.name))}}”",
        en: "remove it, or write '{{#\(CutText.name(close.name))}}' before its content"))
  }

  static func tooDeeplyNested(_ source: SourceText, _ tag: Tag, limit: Int) -> Finding {
    template(
      "template-nesting", source, tag.range,
      Wording(zh: "标签嵌套超过 \(limit) 层", en: "tags nest more than \(limit) deep"),
      help: Wording(zh: "把内层移到单独的模板里", en: "move the inner part to a template of its own"))
  }

  static func notUTF8(_ source: SourceText) -> Finding {
    Finding(
      "template-encoding", at: Place(file: source.file),
      Wording(zh: "模板不是 UTF-8 编码", en: "the template is not encoded in UTF-8"),
      help: Wording(zh: "用 UTF-8 编码另存", en: "save it again as UTF-8"))
  }

  /// A finding about a piece of a template, with its line as the excerpt.
  static func template(
    _ rule: String, severity: Severity = .error, _ source: SourceText, _ range: Range<Int>,
    _ summary: Wording, help: Wording?, related: [Related] = []
  ) -> Finding {
    Finding(
      rule, severity, at: source.place(at: range.lowerBound), summary, help: help,
      read: source.start(of: range),
      excerpt: source.line(around: range.lowerBound), related: related)
  }
}
