import Diagnostics

extension Finding {
  /// A name that nothing around it has; `offset` is where this part of the dotted name stands.
  static func unknownName(_ source: SourceText, _ name: String, at offset: Int, known: [String]) -> Finding {
    let near = NearName.find(name, in: known)
    let help = near.map { near in
      Wording(zh: "是不是 '\(near)'？", en: "did you mean '\(near)'?")
    }
    return template(
      "unknown-template-name", source, offset..<(offset + name.utf8.count),
      Wording(zh: "这里没有名为 '\(name)' 的数据", en: "nothing here is named '\(name)'"),
      help: help ?? list(of: known))
  }

  static func unknownTemplate(_ source: SourceText, _ name: String, at offset: Int, known: [String])
    -> Finding
  {
    let near = NearName.find(name, in: known)
    return template(
      "unknown-template", source, offset..<(offset + name.utf8.count),
      Wording(zh: "没有名为 '\(name)' 的模板", en: "no template is named '\(name)'"),
      help: near.map { Wording(zh: "是不是 '\($0)'？", en: "did you mean '\($0)'?") }
        ?? Wording(zh: "补上文件 \(name).mustache", en: "add the file \(name).mustache"))
  }

  static func unknownBlock(_ source: SourceText, _ name: String, at offset: Int, known: [String]) -> Finding {
    let near = NearName.find(name, in: known)
    return template(
      "unknown-template-block", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "上级模板没有名为 '\(name)' 的块，这里的内容不会出现",
        en: "the parent has no block named '\(name)', so this content appears nowhere"),
      help: near.map { Wording(zh: "是不是 '\($0)'？", en: "did you mean '\($0)'?") } ?? list(of: known))
  }

  static func unescapedText(_ source: SourceText, _ name: String, at offset: Int) -> Finding {
    template(
      "unescaped-text", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "'\(name)' 是文字，不转义就输出可能带入脚本", en: "'\(name)' is text; printed unescaped it can carry a script"),
      help: Wording(zh: "改为 '{{\(name)}}'", en: "write '{{\(name)}}'"))
  }

  private static func list(of known: [String]) -> Wording? {
    if known.isEmpty { return nil }
    return Wording(
      zh: "可以用：\(known.joined(separator: "、"))", en: "known here: \(known.joined(separator: ", "))")
  }
}
