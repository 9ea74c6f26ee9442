import Diagnostics

/// The findings about internal blocks of which it is unclear where they begin or end.
extension NoteFindings {
  static func unclearWord(_ word: String, at place: Place) -> Finding {
    Finding(
      "unclear-internal-block", at: place,
      Wording(
        zh: "“\(word)”像是说这一块只供内部，但只有“internal”或“内部”才有这个作用",
        en: "'\(word)' seems to say that the block is internal, which only 'internal' or '内部' does"),
      help: Wording(
        zh: "只供内部的写成 ```internal，后面不加别的字；可以公开的代码写成 ```text",
        en:
          "write ```internal and nothing else for what is internal, or ```text for code that anybody may read"
      ),
      read: word)
  }

  static func unknownBlock(_ word: String, at place: Place) -> Finding {
    Finding(
      "unknown-block", at: place,
      Wording(zh: "不认识代码块的标记“\(word)”", en: "no block is marked by the word '\(word)'"),
      help: Wording(
        zh: "可以写 internal（内部）、chart（图表）、tasks（任务）、indicators（指标）；一般的代码写 text",
        en: "known are internal, chart, tasks and indicators; mark other code as text"), read: word)
  }

  static func unclosedInternal(at place: Place) -> Finding {
    Finding(
      "unclosed-internal-block", at: place,
      Wording(
        zh: "internal 块没有用自己的围栏结束，后面的文字可能会公开",
        en: "no fence of its own closes this internal block, so what follows may become public"),
      help: Wording(
        zh: "在块的末尾加上同样的围栏；在列表或引用里时，每一行都保持同样的缩进或“>”",
        en: "close it with the same fence; inside a list or quote keep the indent or the '>' on every line"))
  }

  static func fenceInInternal(sign: Unicode.Scalar, at place: Place) -> Finding {
    unclearFence(
      at: place,
      Wording(
        zh: "internal 块里又有一道同样的围栏，分不清块在哪里结束",
        en: "a fence like its own stands in this internal block, so it is unclear where the block ends"), sign
    )
  }

  static func bareFenceAfterInternal(sign: Unicode.Scalar, at place: Place) -> Finding {
    unclearFence(
      at: place,
      Wording(
        zh: "前面有同样围栏的 internal 块，分不清这一块是不是它的一部分",
        en: "an internal block with such a fence stands before, so this block may be meant as a part of it"),
      sign)
  }

  static func unclosedInInternal(at place: Place) -> Finding {
    Finding(
      "unclear-fence", at: place,
      Wording(
        zh: "internal 块里的代码块没有结束，internal 块可能结束得太早",
        en: "a block of code in an internal block is never closed, so the internal block may end too early"),
      help: Wording(
        zh: "给代码块加上结束的围栏，internal 块的围栏要更长",
        en: "close the block of code; give the internal block a longer fence"))
  }

  static func unclosedBesideInternal(at place: Place) -> Finding {
    Finding(
      "unclear-fence", at: place,
      Wording(
        zh: "这个代码块没有结束，而本篇有 internal 块，分不清哪些文字公开",
        en:
          "this block of code is never closed in a note with internal blocks, so it is unclear what is public"
      ),
      help: Wording(zh: "在代码块的末尾加上同样的围栏", en: "close it with the same fence"))
  }

  static func internalMark(_ mark: String, at place: Place) -> Finding {
    Finding(
      "internal-mark-in-public", at: place,
      Wording(
        zh: "公开的文字里有标记“\(mark)”，但这里并不是 internal 块，会公开",
        en: "the mark '\(mark)' stands in public text: no internal block begins here"),
      help: Wording(
        zh: "只供内部的内容放在 ```internal 和 ``` 之间，两道围栏各占一行；可以公开的请改写这一行",
        en:
          "put what is internal between ```internal and ```, each on a line of its own; or reword a public line"
      ),
      read: mark)
  }

  static func commentInText(at place: Place) -> Finding {
    Finding(
      "comment-in-text", at: place,
      Wording(zh: "这里的注释不合 HTML 的写法，会当作正文公开", en: "this is no comment of HTML and is printed as text"),
      help: Wording(
        zh: "写成 <!-- 注释 -->，中间没有空行和“--”；或者删去",
        en: "write <!-- comment --> without empty lines or '--' inside, or take it out"))
  }

  private static func unclearFence(at place: Place, _ summary: Wording, _ sign: Unicode.Scalar) -> Finding {
    let four = String(repeating: Character(sign), count: 4)
    let other = sign == "~" ? "````" : "~~~"
    return Finding(
      "unclear-fence", at: place, summary,
      help: Wording(
        zh: "internal 块的围栏写长些（\(four)internal … \(four)），或者改用 \(other)；公开的代码块在围栏后写 text",
        en:
          "give the internal block a longer fence (\(four)internal … \(four)) or use \(other); mark public code as text"
      ),
      read: String(sign))
  }
}
