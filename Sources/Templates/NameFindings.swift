import Diagnostics

extension Finding {
  /// A name that nothing around it has; `offset` is where this part of the dotted name stands.
  static func unknownName(_ source: SourceText, _ name: String, at offset: Int, known: [String]) -> Finding {
    let near = NearName.find(name, in: known)
    let help = near.map { near in
      Wording(zh: "是不是“\(near)”？", en: "did you mean '\(near)'?")
    }
    return template(
      "unknown-template-name", source, offset..<(offset + name.utf8.count),
      Wording(zh: "这里没有名为“\(name)”的数据", en: "nothing here is named '\(name)'"),
      help: help ?? list(of: known, like: name))
  }

  static func unknownTemplate(_ source: SourceText, _ name: String, at offset: Int, known: [String])
    -> Finding
  {
    let near = NearName.find(name, in: known)
    return template(
      "unknown-template", source, offset..<(offset + name.utf8.count),
      Wording(zh: "没有名为“\(name)”的模板", en: "no template is named '\(name)'"),
      help: near.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
        ?? Wording(zh: "补上文件 \(name).mustache", en: "add the file \(name).mustache"))
  }

  static func unknownBlock(_ source: SourceText, _ name: String, at offset: Int, known: [String]) -> Finding {
    let near = NearName.find(name, in: known)
    return template(
      "unknown-template-block", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "上级模板没有名为“\(name)”的块，这里的内容不会出现",
        en: "the parent has no block named '\(name)', so this content appears nowhere"),
      help: near.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
        ?? list(of: known, like: name))
  }

  static func unescapedText(_ source: SourceText, _ name: String, at offset: Int) -> Finding {
    template(
      "unescaped-text", severity: .warning, source, offset..<(offset + name.utf8.count),
      Wording(
        zh: "“\(name)”是文字，不转义就输出可能带入脚本", en: "'\(name)' is text; printed unescaped it can carry a script"),
      help: Wording(zh: "改为“{{\(name)}}”", en: "write '{{\(name)}}'"))
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
    let names = ranked.prefix(12).map(\.name) + (ranked.count > 12 ? ["…"] : [])
    return Wording(
      zh: "可以用：\(names.joined(separator: "、"))", en: "known here: \(names.joined(separator: ", "))")
  }
}
