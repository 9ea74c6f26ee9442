internal import Diagnostics

/// What the YAML reader says about what it refuses.
extension Finding {
  private static func yaml(
    _ rule: String, _ position: TextPosition, _ source: YAMLSource, _ summary: Wording, help: Wording,
    read: String? = nil, related: [Related] = []
  ) -> Finding {
    Finding(
      rule, at: source.place(position), summary, help: help, read: read,
      excerpt: source.excerpt(position.line), related: related)
  }

  static func yamlAnchor(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-anchor", position, source,
      Wording(zh: "这里用了锚点（&名称），不接受", en: "anchors (&name) are not accepted"),
      help: Wording(
        zh: "删去锚点，用到的地方各写一遍；若 & 是内容，整段加引号",
        en: "remove it and write the value out wherever it is used; put a text that starts with & in quotes"))
  }

  static func yamlAlias(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-alias", position, source,
      Wording(zh: "这里用了别名（*名称），不接受", en: "aliases (*name) are not accepted"),
      help: Wording(
        zh: "把内容在这里再写一遍；若 * 是内容，整段加引号",
        en: "write the value out here; put a text that starts with * in quotes"))
  }

  static func yamlTag(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-tag", position, source,
      Wording(zh: "这里用了类型标记（!名称），不接受", en: "tags (!name) are not accepted"),
      help: Wording(
        zh: "删去标记；若 ! 是内容，整段加引号", en: "remove the tag; put a text that starts with ! in quotes"))
  }

  static func yamlMergeKey(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-merge-key", position, source,
      Wording(zh: "合并键 << 不接受", en: "the merge key << is not accepted"),
      help: Wording(zh: "把要合并的各项写在这里", en: "write the merged entries out here"), read: "<<")
  }

  static func yamlComplexKey(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-complex-key", position, source,
      Wording(zh: "键只能是一段文字，不能是列表或映射", en: "a key must be a text, not a list or a map"),
      help: Wording(zh: "写成“键: 值”；若是文字，加引号", en: "write `key: value`; put a text in quotes"))
  }

  static func yamlEmptyKey(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-empty-key", position, source,
      Wording(zh: "冒号前面没有键", en: "there is no key before the colon"),
      help: Wording(zh: "在冒号前写上键", en: "write the key before the colon"))
  }

  static func yamlRepeatedKey(
    _ key: String, at position: TextPosition, first: TextPosition, in source: YAMLSource
  ) -> Finding {
    let line = first.line + source.firstLine - 1
    return yaml(
      "yaml-repeated-key", position, source,
      Wording(
        zh: "键“\(key)”重复了，第 \(line) 行已经写过",
        en: "the key '\(key)' is repeated; line \(line) has it too"),
      help: Wording(zh: "只留一处", en: "keep one of the two"), read: key,
      related: [.init(source.place(first), Wording(zh: "第一次在这里", en: "it stands here first"))])
  }

  static func yamlSecondDocument(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-second-document", position, source,
      Wording(zh: "从这里开始了第二个文档（---）", en: "a second document (---) starts here"),
      help: Wording(zh: "一个文件只写一个文档，删去 ---", en: "keep one document a file: remove the ---"))
  }
}

/// What the YAML reader says about the slips of people who type Chinese.
extension Finding {
  static func yamlFullWidthColon(
    after key: String, at position: TextPosition, in source: YAMLSource
  ) -> Finding {
    yaml(
      "yaml-full-width-colon", position, source,
      Wording(
        zh: "“\(key)”后面是全角冒号“：”", en: "a full-width colon '：' follows '\(key)'"),
      help: Wording(
        zh: "改成英文冒号加一个空格：\(key): …", en: "write an ASCII colon and a space: `\(key): …`"), read: "：")
  }

  static func yamlMissingSpace(
    after key: String, at position: TextPosition, in source: YAMLSource
  ) -> Finding {
    yaml(
      "yaml-missing-space", position, source,
      Wording(zh: "“\(key):”的冒号后面少一个空格", en: "there is no space after the colon of '\(key):'"),
      help: Wording(zh: "写成 \(key): …", en: "write `\(key): …`"), read: ":")
  }

  static func yamlTabIndent(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-indent", position, source,
      Wording(zh: "这一行用制表符（Tab）缩进", en: "this line is indented with a tab"),
      help: Wording(zh: "改用空格缩进，每层两个", en: "indent with spaces, two for each level"))
  }

  static func yamlWideIndent(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-indent", position, source,
      Wording(zh: "这一行用全角空格缩进", en: "this line is indented with full-width or no-break spaces"),
      help: Wording(zh: "改用英文（半角）空格缩进，每层两个", en: "indent with ASCII spaces, two for each level"))
  }

  static func yamlLineSeparator(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-line-separator", position, source,
      Wording(
        zh: "这里有一个看不见的换行符（U+0085、U+2028 或 U+2029）",
        en: "an invisible line separator (U+0085, U+2028 or U+2029) stands here"),
      help: Wording(zh: "删去它，需要时另起一行", en: "delete it, and start a new line if one is meant"))
  }
}

/// What the YAML reader says when a limit is passed.
extension Finding {
  static func yamlTooLarge(_ size: Int, in place: Place) -> Finding {
    Finding(
      "yaml-too-large", at: place,
      Wording(
        zh: "这段 YAML 有 \(size) 字节，上限是 \(YAMLReader.Limit.bytes) 字节",
        en: "this YAML has \(size) bytes; the limit is \(YAMLReader.Limit.bytes)"),
      help: Wording(zh: "长文请写成说明文档", en: "put long text into a note"))
  }

  static func yamlTooManyValues(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-too-large", position, source,
      Wording(
        zh: "超过了 \(YAMLReader.Limit.values) 个值的上限",
        en: "there are more than \(YAMLReader.Limit.values) values"),
      help: Wording(zh: "数据请写成表格", en: "put data into a table"))
  }

  static func yamlTooDeep(at position: TextPosition, in source: YAMLSource) -> Finding {
    yaml(
      "yaml-too-deep", position, source,
      Wording(
        zh: "嵌套超过了 \(YAMLReader.Limit.depth) 层", en: "values are nested deeper than \(YAMLReader.Limit.depth)"
      ),
      help: Wording(zh: "减少嵌套", en: "nest less"))
  }

  static func yamlOutOfMemory(in source: YAMLSource) -> Finding {
    Finding(
      "out-of-memory", at: source.place(TextPosition()),
      Wording(zh: "内存不足，没有读取", en: "memory ran out before this was read"))
  }
}
