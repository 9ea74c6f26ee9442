import Diagnostics

/// The findings that rendering a note can give, with their wording.
enum NoteFindings {
  static func unsafeLink(_ address: String, suggestion: String?, at place: Place) -> Finding {
    let allowed = "https, http, mailto, task:3, indicator:ID"
    let help =
      suggestion.map { Wording(zh: "是否想写“\($0)”？", en: "did you mean '\($0)'?") }
      ?? Wording(
        zh: "链接只能是 \(allowed) 等引用，或站内的相对地址",
        en: "a link may be \(allowed) or another reference, or a relative address")
    return Finding(
      "unsafe-link", at: place,
      Wording(zh: "链接地址“\(address)”不能发布", en: "the address '\(address)' cannot be published"),
      help: help, read: address)
  }

  static func unsafeImage(_ address: String, at place: Place) -> Finding {
    Finding(
      "unsafe-link", at: place,
      Wording(zh: "图片地址“\(address)”不在本站内", en: "the image '\(address)' is not a file of the site"),
      help: Wording(
        zh: "把图片放进项目，用相对地址引用", en: "put the image into the project and give its relative address"),
      read: address)
  }

  static func imageWithoutText(_ address: String, at place: Place) -> Finding {
    Finding(
      "image-without-text", .warning, at: place,
      Wording(
        zh: "图片“\(address)”没有替代文字", en: "the image '\(address)' has no text for those who cannot see it"),
      help: Wording(
        zh: "在方括号里写明图片内容：![内容](\(address))", en: "say what it shows between the brackets: ![text](\(address))"
      ),
      read: address)
  }

  static func html(_ markup: String, at place: Place) -> Finding {
    Finding(
      "html-in-note", .warning, at: place,
      Wording(
        zh: "说明里的 HTML 标签不会发布，只发布其中的文字", en: "the tags of HTML in a note are not published, only its words"),
      help: Wording(zh: "改用 Markdown 写法，或删去这段代码", en: "write it in Markdown, or take it out"), read: markup)
  }

  static func unknownHeading(_ fragment: String, suggestion: String?, at place: Place) -> Finding {
    Finding(
      "unknown-heading", at: place,
      Wording(zh: "本篇没有标题“\(fragment)”", en: "the note has no heading '\(fragment)'"),
      help: suggestion.map { Wording(zh: "是否想写“#\($0)”？", en: "did you mean '#\($0)'?") }
        ?? Wording(zh: "链接写“#”加标题全文", en: "write '#' and the whole text of a heading"),
      read: "#" + fragment)
  }

  static func misspeltBlock(_ word: String, meant: String, at place: Place) -> Finding {
    Finding(
      "misspelt-block", at: place,
      Wording(zh: "代码块的标记“\(word)”像是写错了", en: "the word '\(word)' of this fenced block looks misspelt"),
      help: Wording(zh: "是否想写“\(meant)”？", en: "did you mean '\(meant)'?"), read: word)
  }

  static func notUTF8(at place: Place) -> Finding {
    Finding(
      "note-not-utf8", at: place,
      Wording(zh: "这篇说明不是 UTF-8 编码", en: "the note is not written in UTF-8"),
      help: Wording(zh: "用 UTF-8 编码另存这个文件", en: "save the file in UTF-8"))
  }

  static func tooDeep(at place: Place, limit: Int) -> Finding {
    Finding(
      "note-too-deep", at: place,
      Wording(zh: "嵌套超过 \(limit) 层", en: "blocks or emphasis are nested more than \(limit) deep"),
      help: Wording(zh: "减少引用、列表或强调的层次", en: "use fewer levels of quotes, lists or emphasis"))
  }

  static func more(_ count: Int, as severity: Finding.Severity, file: String) -> Finding {
    Finding(
      "more-findings", severity, at: Place(file: file),
      Wording(zh: "本篇还有 \(count) 个问题没有列出", en: "\(count) more findings in this note are not listed"),
      help: Wording(zh: "改好列出的问题后再检查一次", en: "mend the listed ones and check again"))
  }

  static func tooLarge(_ source: NoteSource, limit: Int) -> Finding {
    Finding(
      "note-too-large", at: Place(file: source.file),
      Wording(zh: "文件太大，或生成的网页超过限额", en: "the note, or the page made from it, is too large"),
      help: Wording(
        zh: "把内容分到几篇里，每篇不超过 \(limit / 1024) KiB", en: "split it into notes of at most \(limit / 1024) KiB"))
  }

  static func tooSlow(_ source: NoteSource, limit: Duration) -> Finding {
    Finding(
      "note-too-slow", at: Place(file: source.file),
      Wording(
        zh: "处理时间超过 \(limit.components.seconds) 秒，已放弃",
        en: "rendering took over \(limit.components.seconds) s and was given up"),
      help: Wording(
        zh: "检查表格列数是否过多、符号是否大量重复", en: "look for tables with very many columns or long runs of the same signs"
      ))
  }

  static func failed(_ source: NoteSource, reason: Wording) -> Finding {
    Finding(
      "note-renderer-failed", at: Place(file: source.file),
      Wording(zh: "无法处理这篇说明：\(reason.zh)", en: "the note could not be rendered: \(reason.en)"),
      help: Wording(zh: "简化内容后重试", en: "simplify the note and try again"))
  }
}
