import Diagnostics
import Notes
import Testing

/// What is meant to be internal is hidden from the public, or the note is refused.
@Suite struct InternalBlockTests {
  /// What the public would read of a note, and the rules that refuse it.
  private func read(_ markdown: String) -> (text: String, rules: [String]) {
    let result = render(markdown)
    let text = result.note.map { html(of: $0, showsInternal: false) } ?? ""
    return (text, result.findings.filter { $0.severity == .error }.map(\.rule))
  }

  /// Whether the word 密 stays from the public.
  private func keeps(_ markdown: String) -> Bool {
    let (text, rules) = read(markdown)
    return !rules.isEmpty || !text.contains("密")
  }

  @Test(arguments: [
    "internal", "内部", "internal ", "internal 仅供办公室", "Internal", "INTERNAL", "interal", "internl",
    "intern al",
    "internal-only", "internal_only", "internal-notes", "internalnotes", "internals", "internal:",
    "internal：",
    "internal,", "internal.", "internal/", "(internal)", "[internal]", "<internal>", "{internal}",
    "{.internal}",
    "{ internal }", "{internal=true}", "internal{}", "\"internal\"", "'internal'", "“internal”", "«internal»",
    "@internal",
    "#internal", "!internal", "!!internal", "-internal", "+internal", "=internal", ".internal", ":internal",
    "text internal", "text 内 部", "text 内·部", "text іnternal", "text interal", "text intern", "python 说明",
    "text hide", "text office-use",
    "python internal=1", "tasks internal", "chart,internal", "internal;chart", "ｉｎｔｅｒｎａｌ",
    "internаl",
    "inter\u{200B}nal", "\u{FEFF}internal", "internal\u{200B}", "inter\u{AD}nal", "\u{3000}internal",
    "\u{A0}internal",
    "\u{2003}internal", "\tinternal", "  internal", "&#105;nternal", "int&#101;rnal", "内部：", "内部:", "内部版",
    "仅内部版",
    "仅内部", "仅供内部", "内部使用", "內部", "内 部", "内\u{3000}部", "内-部", "【内部】", "（内部）", "“内部”", "《内部》", "内部。",
    "\u{3000}内部",
    "内部\u{FE0F}", "private", "privat", "confidential", "secret", "hidden", "restricted", "neibu", "保密", "机密",
    "秘密",
    "不公开", "非公开", "领导版", "仅办公室", "不对外", "备注", "草稿", "office", "leaders",
  ])
  func hidesOrRefusesEverySpelling(word: String) {
    for fence in ["```", "````", "~~~", "~~~~~"] {
      #expect(keeps("甲\n\n\(fence)\(word)\n密\n\(fence)\n\n乙\n"), "\(fence)\(word)")
      #expect(keeps("- 甲\n\n  \(fence) \(word)\n  密\n  \(fence)\n"), "in a list: \(fence) \(word)")
    }
  }

  @Test(arguments: [
    // the line of the fence is none
    "\u{3000}```internal\n密\n```\n", "\u{A0}```internal\n密\n```\n", "\u{200B}```internal\n密\n```\n",
    "``internal\n密\n``\n",
    "    ```internal\n    密\n    ```\n", "\\```internal\n密\n\\```\n", "`internal\n密\n`\n",
    "甲\n    ```internal\n密\n```\n",
    "｀｀｀internal\n密\n｀｀｀\n", "～～～internal\n密\n～～～\n", "'''internal\n密\n'''\n", "···internal\n密\n···\n",
    "```internal 密 ```\n", "```internal``` 密\n", "甲 ```internal\n密\n```\n",
    "甲\u{2028}```internal\u{2028}密\u{2028}```\n",
    "```internal `甲`\n密\n```\n", "|```internal|\n|-|\n|密|\n", "* ```内部 密```\n",
    // other programs' ways
    ":::internal\n密\n:::\n", "::: {.internal}\n密\n:::\n", "::: 内部 :::\n密\n:::\n", "!!! internal\n    密\n",
    "> [!internal]\n> 密\n", "[internal]\n密\n[/internal]\n", "{% internal %}\n密\n{% endinternal %}\n",
    "@internal 密\n",
    "<internal>密</internal>\n", "<!-- internal -->\n密\n<!-- /internal -->\n",
    "甲<span class=\"internal\">密</span>\n",
    "甲<!-- 内部 -->密<!-- 完 -->\n", "<div hidden>\n\n密\n\n</div>\n", "<p style='display: none'>密</p>\n",
    "<template>密</template>\n", "甲<span style=\"DISPLAY:NONE\">密</span>\n",
    "<div>\n```internal\n密\n```\n</div>\n", "%% internal %%\n密\n",
    "#+begin_internal\n密\n#+end_internal\n",
    // marks that stand alone
    "内部\n\n密\n", "# 内部\n\n密\n", "**内部**\n\n密\n", "（内部）密\n", "【内部】密\n", "【仅供内部】密\n", "内部版：密\n",
    "--- internal ---\n密\n",
    "internal: 密\n", "Internal only\n\n密\n",
    "（二）内部版：密\n", "1、内部备注：密\n", "3.内部备注：密\n", "①内部备注：密\n", "## 三、内部备注\n\n密\n", "### （三）内部备注\n\n密\n",
    "**内部备注**：密\n", "\u{3000}\u{3000}**内部备注**：密\n", "**一、内部备注：**密\n", "**internal only**: 密\n",
    "Internal note: 密\n",
    "(internal only) 密\n", "[internal note] 密\n", "【仅供内部参考】密\n", "【内部资料，请勿外传】密\n", "内\u{3000}部\n\n密\n",
    "【内 部】密\n",
    "【不对外】密\n", "仅内部可见：密\n", "〖内部〗密\n", "★内部★密\n", "| 事项 | 内部备注 |\n|-|-|\n| 甲 | 密 |\n", "机密★1年\n\n密\n",
    "密级：内部\n\n密\n",
    "内部版：密" + String(repeating: "长", count: 60) + "\n", "::: warning 内部\n密\n:::\n",
    "!!! note \"内部\"\n    密\n", "> [!NOTE] 内部\n> 密\n",
    "{{% notice internal %}}\n密\n", "{{< hint 内部 >}}\n密\n", "ifdef::internal[]\n密\nendif::[]\n",
    ".. only:: internal\n\n   密\n", "#+BEGIN_QUOTE internal\n密\n",
    "[密]{.internal}\n", "甲{% internal %}密{% endinternal %}\n", "&lt;internal&gt;\n密\n",
    "&#96;&#96;&#96;internal\n密\n&#96;&#96;&#96;\n",
    "<!-- 内部内容开始 -->\n\n密\n\n<!-- 内部内容结束 -->\n", "<!-- internal start -->\n\n密\n",
    "<!-- if edition == internal -->\n\n密\n",
    "<details><summary>内部</summary>\n\n密\n\n</details>\n", "甲\u{85}内部版：密\n", "内部備註：密\n", "内部备注——密\n",
    "内部备注 密\n", "Con\u{AD}fidential\n\n密\n", "I N T E R N A L\n\n密\n",
    "іnternal only: 密\n", "𝐢𝐧𝐭𝐞𝐫𝐧𝐚𝐥\n\n密\n",
  ])
  func refusesWhatOnlyLooksLikeAnInternalBlock(note: String) {
    #expect(!read("甲\n\n" + note).rules.isEmpty)
  }

  @Test(arguments: [
    // a fence of its own kind inside
    ("```internal\n甲\n```chart\nkind: lamps\n```\n密\n```\n", "unclear-fence"),
    ("```internal\n甲\n```\n乙\n```\n密\n```\n", "unclear-fence"),
    ("```internal\n甲\n\n```\n\n乙\n\n```\n\n密\n\n```\n", "unclear-fence"),
    ("~~~internal\n甲\n~~~text\n乙\n~~~\n密\n~~~\n", "unclear-fence"),
    ("````internal\n甲\n````text\n乙\n````\n密\n````\n", "unclear-fence"),
    ("- 甲\n\n  ```internal\n  ```\n  乙\n  ```\n  密\n  ```\n", "unclear-fence"),
    ("~~~internal\n```\n~~~\n密\n```\n~~~\n", "unclear-fence"),
    // an earlier block that nothing closes
    ("```internal\n甲\n\n```internal\n乙\n```\n密\n```\n", "unclear-fence"),
    ("```\n甲\n\n```internal\n密\n```\n", "internal-mark-in-public"),
    ("```text\n甲\n\n~~~internal\n密\n~~~\n", "internal-mark-in-public"),
    ("````\n甲\n```\n\n```internal\n密\n```\n", "internal-mark-in-public"),
    // the end of a list or quote closes the block
    ("- 甲\n\n  ```internal\n  乙\n密\n  ```\n", "unclosed-internal-block"),
    ("1. 甲\n   ```internal\n   乙\n 密\n   ```\n", "unclosed-internal-block"),
    ("> ```internal\n> 乙\n密\n> ```\n", "unclosed-internal-block"),
    ("> ```internal\n> 乙\n```\n密\n", "unclosed-internal-block"),
    ("甲[^1]\n\n[^1]: 乙\n\n    ```internal\n    丙\n```\n密\n", "unclosed-internal-block"),
    ("- ```internal\n  乙\n- ```x``` 密\n", "unclosed-internal-block"),
    ("- 甲\n  ```internal\n  乙\n```密```\n", "unclosed-internal-block"),
    ("> ```internal\n> 乙\n# ``` 密\n", "unclosed-internal-block"),
    ("> ```internal\n> 乙\n|```|密|\n|---|---|\n", "unclosed-internal-block"),
    ("> ~~~内部\n> 乙\n## ~~~密~~~\n", "unclosed-internal-block"),
    // the closing fence is none
    ("```internal\n甲\n``\n\n密\n", "unclosed-internal-block"),
    ("````internal\n甲\n```\n\n密\n", "unclosed-internal-block"),
    ("```internal\n甲\n~~~\n\n密\n", "unclosed-internal-block"),
    ("```internal\n甲\n``` 完\n\n乙\n\n```text\n密\n```\n", "unclear-fence"),
    ("```internal\n甲\n    ```\n\n乙\n\n```\n密\n", "unclear-fence"),
    ("```internal\n甲\n｀｀｀\n\n乙\n\n```\n密\n", "unclear-fence"),
  ])
  func refusesBlocksWhoseEndIsUnclear(note: String, rule: String) {
    #expect(read(note).rules.contains(rule), "\(read(note).rules)")
  }

  @Test func tellsWhereAnUnclearFenceStandsAndWhatToDo() {
    let result = render("```internal\n甲\n  ```chart\nkind: lamps\n```\n")
    #expect(result.findings.first.map { "\($0.place) \($0.rule)" } == "n.md:3:3 unclear-fence")
    #expect(
      result.findings.first?.help?.en
        == "give the internal block a longer fence (````internal … ````) or use ~~~; mark public code as text"
    )
  }

  @Test(arguments: [
    "````internal\n```\n密\n```\n````\n", "~~~internal\n```text\n密\n```\n~~~\n",
    "```internal\n~~~\n密\n~~~\n```\n",
    "~~~~internal\n~~~text\n密\n~~~\n~~~~~\n", "```internal\n密\n`````\n", "```  internal  \n密\n   ```  \n",
    "- 甲\n\n  ~~~internal\n  密\n  ~~~\n- 乙\n", "> ```internal\n> 密\n> ```\n\n乙\n",
    "```internal\r\n密\r\n```\r\n", "```internal\r密\r```\r",
    "```\n甲\n```\n\n```internal\n密\n```\n", "```internal\n密\n```\n\n~~~\n乙\n~~~\n",
    "````internal\n密\n````\n\n```\n乙\n```\n",
    "```internal\n密\n```\n\n```python\n乙\n```\n", "甲[^1]\n\n[^1]: 乙\n\n    ```internal\n    密\n    ```\n",
    "```internal\n密\n```\n```internal\n密\n```\n", "```internal\n```\n",
    "1. 甲\n   1. 乙\n      ```内部\n      密\n      ```\n",
    "````internal\n甲\n```internal\n密\n```\n````\n",
    "甲[^1]\n\n[^1]: 乙\n\n    ```\n    丙\n    ```\n\n```internal\n密\n```\n",
  ])
  func hidesWhatIsWrittenRightWithoutAFinding(note: String) {
    #expect(read(note).rules == [])
    #expect(!read(note).text.contains("密"))
  }

  @Test(arguments: [
    "# 内部管理\n\n加强内部管理。\n", "**内部管理**：甲\n", "内部：刷漆；外部：贴砖。\n", "`internal` 块只印在内部版。\n", "国际 international 交流\n",
    "- 内部控制\n- 保密工作培训\n", "| 内部管理 | 外部 |\n|-|-|\n| 内部道路 | 公开 |\n", "> 内部流程已经理顺。\n",
    "```python\nprivate = 1\n```\n",
    "```\nprivate\n```\n".replacing("private", with: "plain"), "[内部道路](task:3)改造\n",
    "The internal roads are finished.\n", "1) 内部装修\n",
    "~~内部道路~~ 已改\n", "……内部管理\n", "***内部管理***\n", "内部管理\n===\n", "——内部管理制度\n", "- 保密\n- 安全\n",
    "- 不公开\n- 部分公开\n", "```yaml\ninternal: true\n```\n", "```text\n内部\n```\n",
    "【内部道路】本月完工。\n", "| 内部 | 外部 |\n|-|-|\n| 保密 | 公开 |\n", "密级管理办法已印发。\n", "内部控制：已经完善。\n",
    "1. 内部审计\n2. 内部控制\n",
    "> 内部挖潜、外部引资。\n", "（数据为初步统计，仅供参考）\n", "密级：无\n", "（仅供参考）\n",
    "<https://example.org/internal>\n",
  ])
  func leavesOrdinaryTextAlone(note: String) {
    #expect(read(note).rules == [])
  }

  @Test(arguments: [
    "\n---\ntitle: 甲\nremark: 密\n---\n正文\n", "  \n\n---\ntitle: 甲\n---\n", " ---\ntitle: 甲\n---\n",
    "----\ntitle: 甲\n----\n",
    "——\ntitle: 甲\n——\n", "－－－\ntitle: 甲\n－－－\n", "+++\ntitle = 1\n+++\n", "# 标题\n---\ntitle: 甲\n---\n",
    "---\ntitle: 甲\n---\n---\nremark: 密\n---\n",
    "正文\n\n---\nremark: 密\n---\n", "title: 甲\n---\n正文\n", "title：甲\n\n正文\n", "\u{3000}\n---\ntitle: 甲\n---\n",
    "\u{200B}---\ntitle: 甲\n---\n",
    "\r---\rtitle: 甲\r---\r", "---yaml\ntitle: 甲\nremark: 密\n---\n正文\n", "remark: 密\ntitle: 甲\n---\n正文\n",
    "***\ntitle: 甲\n***\n",
    "___\nremark: 密\n___\n", "责任人：密\n标题：甲\n", "正文\n\n——\nremark: 密\n——\n", "正文\n\n- - -\nremark: 密\n- - -\n",
    "正文\n\n---\n经办人: 密\n---\n",
    "---\ntitle: >\n---\n密\n---\n正文\n", "---\ntitle: |\n  甲\n---\n  密\n---\n", ";;;\ntitle: 甲\n;;;\n",
    "---\u{2028}title: 甲\u{2028}---\u{2028}正文\n",
  ])
  func refusesFrontMatterThatIsNotAtTheTop(note: String) {
    #expect(NoteFile.split(Array(note.utf8), file: "n.md").findings.map(\.rule) == ["late-front-matter"])
  }

  @Test(arguments: [
    "````text\n```\n````\n", "<!--\n```\n-->\n", "```text\n甲\n", "```a```\n", "~~~\n```\n~~~\n", "- ```\n",
  ])
  func noFenceHidesLateFrontMatter(before: String) {
    let note = before + "\n---\nremark: 密\n---\n"
    #expect(NoteFile.split(Array(note.utf8), file: "n.md").findings.map(\.rule) == ["late-front-matter"])
  }

  @Test(arguments: [
    "---\n第一段文字。\n---\n\n第二段。\n", "---\n- 甲\n- 乙\n---\n", "---\ntitle：甲\n---\n", "---\n\n正文\n\n---\n",
  ])
  func refusesTextBetweenTheLinesOfFrontMatter(note: String) {
    #expect(NoteFile.split(Array(note.utf8), file: "n.md").findings.map(\.rule) == ["no-front-matter"])
  }

  @Test(arguments: [
    "---\ntitle: 甲\nupdated: 2019-06-30\n---\n正文\n\n---\n\n后文\n", "正文\n\n---\n\n注：后文\n\n---\n",
    "正文\n---\n后文：甲\n", "---\n# 说明\n---\n正文\n",
    "---\n---\n正文\n", "标题：甲\n", "", "\n\n", "正文\n\n---\n\n| a |\n|---|\n", "Note: 甲\n\n---\n\nSource: 乙\n",
    "```text\n---\n备注: 甲\n---\n```\n", "文字\n\n---\nA: 13800\nB: 15000\n---\n",
  ])
  func leavesOrdinaryRulesAlone(note: String) {
    #expect(NoteFile.split(Array(note.utf8), file: "n.md").findings == [])
  }

  @Test func refusesTextThatIsNotUTF8() {
    let gb18030: [UInt8] = [0xCE, 0xC4, 0x0A, 0xD7, 0xD6, 0x0A]
    let result = renderSource(NoteSource(file: "n.md", body: Array("a\n".utf8) + gb18030, firstLine: 4))
    #expect(result.findings.map { "\($0.place) \($0.rule)" } == ["n.md:5:1 note-not-utf8"])
  }
}
