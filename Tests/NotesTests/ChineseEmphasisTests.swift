import Notes
import Testing

/// Emphasis beside Chinese, as its writers mean it.
@Suite struct ChineseEmphasisTests {
  @Test(arguments: [
    ("**关键节点：**共", "<strong>关键节点：</strong>共"),
    ("共**“引用”**说", "共<strong>“引用”</strong>说"),
    ("~~旧。~~新", "<del>旧。</del>新"),
    ("*（注）*后", "<em>（注）</em>后"),
    ("***全部：***后", "<em><strong>全部：</strong></em>后"),
    ("**截至：**2019年", "<strong>截至：</strong>2019年"),
    ("**单位：**abc", "<strong>单位：</strong>abc"),
    ("甲**《办法》**乙", "甲<strong>《办法》</strong>乙"),
    ("甲**（一）**乙", "甲<strong>（一）</strong>乙"),
    ("甲**「引」**乙", "甲<strong>「引」</strong>乙"),
    ("甲**‘引’**乙", "甲<strong>‘引’</strong>乙"),
    ("甲**\"引\"**乙", "甲<strong>&quot;引&quot;</strong>乙"),
    ("甲**(注)**乙", "甲<strong>(注)</strong>乙"),
    ("**增长5%**左右", "<strong>增长5%</strong>左右"),
    ("**完成！**继续", "<strong>完成！</strong>继续"),
    ("**完成？**继续", "<strong>完成？</strong>继续"),
    ("**甲、**乙", "<strong>甲、</strong>乙"),
    ("**甲，**乙**丙：**丁", "<strong>甲，</strong>乙<strong>丙：</strong>丁"),
    ("一是**甲。**二是**乙。**三", "一是<strong>甲。</strong>二是<strong>乙。</strong>三"),
    ("**甲**：**乙**，**丙**。", "<strong>甲</strong>：<strong>乙</strong>，<strong>丙</strong>。"),
    ("（**甲**）乙", "（<strong>甲</strong>）乙"),
    ("“**甲**”乙", "“<strong>甲</strong>”乙"),
    ("甲“**乙**”丙", "甲“<strong>乙</strong>”丙"),
    ("**“甲”和“乙”**丙", "<strong>“甲”和“乙”</strong>丙"),
    ("**甲*乙*丙：**丁", "<strong>甲<em>乙</em>丙：</strong>丁"),
    ("*甲：**乙**丙*丁", "<em>甲：<strong>乙</strong>丙</em>丁"),
    ("**甲：*乙*丙**丁", "<strong>甲：<em>乙</em>丙</strong>丁"),
    ("甲~~“旧”~~乙", "甲<del>“旧”</del>乙"),
    ("甲~~**旧。**~~乙", "甲<del><strong>旧。</strong></del>乙"),
    ("甲**~~旧。~~**乙", "甲<strong><del>旧。</del></strong>乙"),
    ("甲~~**旧**~~乙", "甲<del><strong>旧</strong></del>乙"),
    ("甲**~~旧~~**乙", "甲<strong><del>旧</del></strong>乙"),
    ("甲**`代码`**乙", "甲<strong><code>代码</code></strong>乙"),
    (
      "甲**[乙](https://x.cn)**丙",
      "甲<strong><a href=\"https://x.cn\" rel=\"noopener noreferrer\">乙</a></strong>丙"
    ),
    (
      "[**甲：**乙](https://x.cn)",
      "<a href=\"https://x.cn\" rel=\"noopener noreferrer\"><strong>甲：</strong>乙</a>"
    ),
    ("甲**乙**丙", "甲<strong>乙</strong>丙"),
    ("甲*乙*丙", "甲<em>乙</em>丙"),
    ("甲**——乙——**丙", "甲<strong>——乙——</strong>丙"),
    ("**等等……**乙", "<strong>等等……</strong>乙"),
    ("**【重点】**乙", "<strong>【重点】</strong>乙"),
    ("가**“나”**다", "가<strong>“나”</strong>다"),
    ("これは**「強調」**です", "これは<strong>「強調」</strong>です"),
    ("**\u{20000}：**\u{20001}", "<strong>\u{20000}：</strong>\u{20001}"),
  ])
  func readsEmphasisAsMeant(markdown: String, expected: String) {
    #expect(inline(markdown) == expected)
  }

  @Test(arguments: [
    ("指标*，说明*，", "指标*，说明*，"),
    ("5 * 3，4 * 2", "5 * 3，4 * 2"),
    ("\\*\\*甲：\\*\\*乙", "**甲：**乙"),
    ("`**甲：**乙`", "<code>**甲：**乙</code>"),
    ("_甲：_乙", "_甲：_乙"),
    ("甲_“乙”_丙", "甲_“乙”_丙"),
    ("__甲__", "<strong>甲</strong>"),
    ("** 甲：**", "** 甲：**"),
    ("1~3月，4~6月", "1~3月，4~6月"),
    ("周一~周五，周六~周日", "周一~周五，周六~周日"),
    ("~旧~ 新", "<del>旧</del> 新"),
    ("\u{2CFE}**甲：**乙\u{2CFE}", "\u{2CFE}<strong>甲：</strong>乙\u{2CFE}"),
  ])
  func leavesWhatIsNoEmphasis(markdown: String, expected: String) {
    #expect(inline(markdown) == expected)
  }

  @Test func readsEmphasisInTableCells() {
    let cells = html("|**项：**甲|乙**“丙”**丁|\n|-|-|\n|**一：**二|~~旧。~~新|\n")
    #expect(cells.contains("<strong>项：</strong>甲</th>"))
    #expect(cells.contains("乙<strong>“丙”</strong>丁</th>"))
    #expect(cells.contains("<strong>一：</strong>二</td>"))
    #expect(cells.contains("<del>旧。</del>新</td>"))
  }

  @Test func readsEmphasisInListsQuotesAndHeadings() {
    #expect(html("- **甲：**乙\n").contains("<li><strong>甲：</strong>乙</li>"))
    #expect(html(">**甲：**乙\n").contains("<strong>甲：</strong>乙"))
    #expect(html("# 甲**“乙”**丙\n").contains(">甲<strong>“乙”</strong>丙</h2>"))
    #expect(render("# 甲**“乙”**丙\n").note?.headings.first?.text == "甲“乙”丙")
  }

  @Test func leavesCodeBlocksAsTheyAre() {
    #expect(html("```\n**甲：**乙 1~3月 见www.x.cn，\n```\n").contains("<code>**甲：**乙 1~3月 见www.x.cn，\n</code>"))
    #expect(html("~~~text\n“乙”\n~~~\n").contains("<code class=\"language-text\">“乙”\n</code>"))
  }

  @Test(arguments: [
    ("完成了\n年度任务", "完成了年度任务"), ("进展较快，\n道路滞后。", "进展较快，道路滞后。"), ("**甲**\n乙", "<strong>甲</strong>乙"),
    ("甲\n**乙**", "甲<strong>乙</strong>"),
    ("[甲](task:1)\n[乙](task:2)", "<a href=\"/task/1\">甲</a><a href=\"/task/2\">乙</a>"),
    ("one\ntwo", "one\ntwo"), ("甲\ntwo", "甲\ntwo"), ("one\n乙", "one\n乙"),
    ("完成 3\n项", "完成 3\n项"), ("`甲`\n乙", "<code>甲</code>\n乙"), ("甲  \n乙", "甲<br>\n乙"), ("カナ\nかな", "カナかな"),
    ("“甲”\n乙", "“甲”乙"),
    ("甲\n——乙", "甲——乙"), ("“a”\n“b”", "“a”\n“b”"), ("a\n“乙”", "a\n“乙”"),
    ("한글\n한글", "한글\n한글"),
    ("**甲：**\n乙", "<strong>甲：</strong>乙"),
  ])
  func setsNoBlankWhereAChineseLineWasWrapped(markdown: String, expected: String) {
    #expect(inline(markdown) == expected)
  }
}
