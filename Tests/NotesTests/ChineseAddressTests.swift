import Testing

/// Bare addresses in Chinese sentences.
@Suite struct ChineseAddressTests {
  private static func anchor(_ address: String, _ text: String? = nil) -> String {
    "<a href=\"\(address)\" rel=\"noopener noreferrer\">\(text ?? address)</a>"
  }

  @Test(arguments: [
    ("见https://example.gov.cn/a。后文", "见\(anchor("https://example.gov.cn/a"))。后文"),
    ("www.x.cn，后", "\(anchor("http://www.x.cn", "www.x.cn"))，后"),
    ("见www.x.cn，后", "见\(anchor("http://www.x.cn", "www.x.cn"))，后"),
    ("（www.x.cn）后", "（\(anchor("http://www.x.cn", "www.x.cn"))）后"),
    ("（https://x.cn/a）后", "（\(anchor("https://x.cn/a"))）后"),
    ("《https://x.cn/a》后", "《\(anchor("https://x.cn/a"))》后"),
    ("“https://x.cn/a”后", "“\(anchor("https://x.cn/a"))”后"),
    (
      "https://x.cn/a；https://x.cn/b、https://x.cn/c！",
      "\(anchor("https://x.cn/a"))；\(anchor("https://x.cn/b"))、\(anchor("https://x.cn/c"))！"
    ),
    ("(见https://x.cn/a)后文，", "(见\(anchor("https://x.cn/a")))后文，"),
    ("https://x.cn/a_(b)，后", "\(anchor("https://x.cn/a_(b)"))，后"),
    ("**https://x.cn/a**，后", "<strong>\(anchor("https://x.cn/a"))</strong>，后"),
    ("**见https://x.cn/a**后", "<strong>见\(anchor("https://x.cn/a"))</strong>后"),
    ("**见https://x.cn/**后", "<strong>见\(anchor("https://x.cn/"))</strong>后"),
    ("请访问www.x.cn查询", "请访问\(anchor("http://www.x.cn", "www.x.cn"))查询"),
    ("https://x.cn/a　后", "\(anchor("https://x.cn/a"))　后"),
    (
      "https://x.cn/政策/a.html。",
      "\(anchor("https://x.cn/%E6%94%BF%E7%AD%96/a.html", "https://x.cn/政策/a.html"))。"
    ),
    ("<https://x.cn/a，b>后", "\(anchor("https://x.cn/a%EF%BC%8Cb", "https://x.cn/a，b"))后"),
    ("[甲](https://x.cn/a，b)后", "\(anchor("https://x.cn/a%EF%BC%8Cb", "甲"))后"),
    ("[见www.x.cn，](https://x.cn/)后", "\(anchor("https://x.cn/", "见www.x.cn，"))后"),
    ("[甲](https://x.cn/1~3月)", anchor("https://x.cn/1~3%E6%9C%88", "甲")),
    ("发至a@b.cn，谢谢", "发至\(anchor("mailto:a@b.cn", "a@b.cn"))，谢谢"),
    ("`https://x.cn/a，b`后", "<code>https://x.cn/a，b</code>后"),
    ("[甲][1]，乙\n\n[1]: https://x.cn/a，b", "\(anchor("https://x.cn/a%EF%BC%8Cb", "甲"))，乙"),
  ])
  func endsAddressesWhereTheSentenceGoesOn(markdown: String, expected: String) {
    #expect(inline(markdown) == expected)
  }

  @Test func leavesAddressesInLatinLinesToTheSpecification() {
    #expect(inline("see https://x.cn/a\u{201D}b").contains("href=\"https://x.cn/a%E2%80%9Db\""))
    #expect(inline("seewww.x.cn") == "seewww.x.cn")
  }
}
