import Diagnostics

extension Finding {
  /// A name that nothing around it has; `offset` is where this part of the dotted name stands.
  static func unknownName(_ source: SourceText, _ name: String, at offset: Int, help: Wording?) -> Finding {
    let shown = CutText.name(name)
    return template(
      "unknown-template-name", source, offset..<(offset + name.utf8.count),
      Wording(zh: "这里没有名为“\(shown)”的数据", en: "nothing here is named '\(shown)'"), help: help)
  }

  static func unknownTemplate(_ source: SourceText, _ name: String, at offset: Int, help: Wording?) -> Finding
  {
    let shown = CutText.name(name)
    return template(
      "unknown-template", source, offset..<(offset + name.utf8.count),
      Wording(zh: "没有名为“\(shown)”的模板", en: "no template is named '\(shown)'"), help: help)
  }

  static func unknownBlock(_ source: SourceText, _ name: String, at offset: Int, help: Wording?) -> Finding {
    let shown = CutText.name(name)
    return template(
      "unknown-template-block", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "上级模板没有名为“\(shown)”的块，这里的内容不会出现",
        en: "the parent has no block named '\(shown)', so this content appears nowhere"),
      help: help)
  }

  static func unescapedText(_ source: SourceText, _ name: String, at offset: Int) -> Finding {
    let shown = CutText.name(name)
    return template(
      "unescaped-text", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "“\(shown)”是文字，不转义就输出可能带入脚本", en: "'\(shown)' is text; printed unescaped it can carry a script"),
      help: Wording(zh: "改为“{{\(shown)}}”", en: "write '{{\(shown)}}'"))
  }
}

extension Wording {
  /// The most known names among which the one that was meant is searched.
  private static var mostKnown: Int { 2000 }

  /// The name of a datum or block that was probably meant, or those that are known.
  static func nameHelp(_ name: String, _ known: [String]) -> Wording? {
    let known = Array(known.prefix(mostKnown))
    return NearName.find(name, in: known).map(didYouMean) ?? list(of: known, like: name)
  }

  /// The template that was probably meant, or the file that is missing.
  static func templateHelp(_ name: String, _ known: [String]) -> Wording {
    let shown = CutText.name(name)
    return NearName.find(name, in: known.prefix(mostKnown)).map(didYouMean)
      ?? Wording(zh: "补上文件 \(shown).mustache", en: "add the file \(shown).mustache")
  }

  /// At most twelve known names: those that begin most like the one that was read, of equals the innermost.
  private static func list(of known: [String], like name: String) -> Wording? {
    var ranked: [(name: String, shared: Int, index: Int)] = []
    var seen: Set<String> = []
    for known in known where seen.insert(known).inserted {
      let shared = zip(known.utf8, name.utf8).prefix { $0 == $1 }.count
      ranked.append((known, shared, ranked.count))
    }
    ranked.sort { $0.shared == $1.shared ? $0.index < $1.index : $0.shared > $1.shared }
    if ranked.isEmpty { return nil }
    let names = ranked.prefix(12).map { CutText.name($0.name) } + (ranked.count > 12 ? ["…"] : [])
    return Wording(
      zh: "可以用：\(names.joined(separator: "、"))", en: "known here: \(names.joined(separator: ", "))")
  }
}
