import Diagnostics
import Gate
import Model
import Testing

/// What the gate finds in finished files, in which forms, and what it lets pass.
struct GateTests {
  private static let remark = "征地补偿款尚未到位，暂缓公布"

  /// A gate that withholds an owner, a remark and a column's value, where these public texts stand.
  private func gate(_ publicTexts: [String] = [], common: [String] = [], owner: String = "李伟") -> Gate {
    var content = GateContent(withholdsPersonalData: true)
    content.withheld = [
      WithheldValue(owner, .owner, file: "Content/tasks.csv", row: 2),
      WithheldValue(Self.remark, .taskRemark, file: "Content/tasks.csv", row: 3),
      WithheldValue("CANARY-17", .ownColumn("代号"), file: "Content/tasks.csv", row: 4),
    ]
    content.publicTexts = publicTexts.map { PublicText(Array($0.utf8), file: "Content/tasks.csv", row: 9) }
    content.commonWords = common
    content.figures = ["13800000000"]
    return Gate(content)
  }

  private func rules(_ text: String, at address: String = "a.html", _ gate: Gate? = nil) -> [String] {
    let gate = gate ?? self.gate()
    gate.look(at: address, Array(text.utf8))
    return gate.findings(in: "Output/site").map(\.rule)
  }

  @Test(arguments: [
    "<p>责任人：李伟</p>", "<p>李<b>伟</b></p>", "<p>李 伟</p>", "<p>李&nbsp;伟</p>", "<p>李　　伟</p>",
    "<p>&#26446;&#20255;</p>",
    "<p>&#x674e;伟</p>", "<a href=\"people/%E6%9D%8E%E4%BC%9F.html\">", "<img alt=\"李伟\">", "<!-- 李伟 -->",
    "<p>李\u{200B}伟</p>",
    "<p>李&shy;伟</p>", "<script>x=\"\\u674e\\u4f1f\"</script>", "<p>李<!-- x -->伟</p>", "<p>CANARY-17</p>",
    "<p>canary-17。</p>",
    "<p>ＣＡＮＡＲＹ－１７</p>", "<p>征地补偿款尚未到位，暂缓公布</p>", "<p>征地补偿款<em>尚未</em>到位，暂缓公布。</p>",
    "<p>李<br>伟</p>", "<p>李\n        伟</p>",
    "<w:t>李</w:t></w:r><w:r><w:rPr><w:kern w:val=\"2\"/></w:rPr><w:t>伟</w:t>",
    "<label>李</label>伟", "<style>a::after{content:\"\\674e\\4f1f\"}</style>", "<p>李&zwnj;伟</p>",
    "<p>征地补偿款尚未到位</p>",
  ])
  func findsWhatIsWithheldInAnyForm(_ text: String) {
    #expect(rules(text) == ["withheld-value"], Comment(rawValue: text))
  }

  @Test(arguments: [
    "<p>李</p><p>伟</p>", "<td>桃李</td><td>伟业</td>", "<p>桃李 伟业</p>", "<p>CANARY-170</p>", "<p>征地补偿款已到位</p>",
    "<p>桃李<br>伟业</p>", "<w:p><w:t>李</w:t></w:p><w:p><w:t>伟</w:t></w:p>",
    "<p>李大伟</p>",
  ])
  func letsOtherWordsPass(_ text: String) {
    #expect(rules(text) == [], Comment(rawValue: text))
  }

  @Test func aNameThatIsAWordInAPublicTextPassesWhereItIsThatWord() {
    let gate = gate(["避开早晚高峰施工"], owner: "高峰")
    gate.look(at: "a.html", Array("<p>避开早晚高峰施工</p><p>避开早晚高峰…</p>".utf8))
    #expect(gate.findings(in: "Output/site") == [])
  }

  @Test func theSameNameAloneOnAPageIsALeak() {
    #expect(rules("<p>责任人：高峰</p>", gate(["避开早晚高峰施工"], owner: "高峰")) == ["withheld-value"])
  }

  @Test func aWordThatIsListedAsOrdinaryPasses() {
    #expect(rules("<p>任务</p>", gate(common: ["任务"], owner: "任务")) == [])
  }

  @Test(arguments: ["欧阳建国（常务副局长）", "欧阳建国(女)", "欧阳建国等", "欧阳建国 王五六"])
  func aNameIsFoundWithoutWhatItsCellSaysBeside(_ cell: String) {
    #expect(rules("<p>责任人欧阳建国负责</p>", gate(owner: cell)) == ["withheld-value"])
  }

  @Test(arguments: ["超过完成时限", "尚未报送", "达到序时进度", "存在问题", "按时", "2019年6月", "120万元"])
  func aPhraseThatEverybodyUsesIsNotLookedFor(_ remark: String) {
    var content = GateContent(withholdsPersonalData: true)
    content.withheld = [WithheldValue(remark, .taskRemark, file: "Content/tasks.csv", row: 2)]
    let gate = Gate(content)
    gate.look(at: "a.html", Array("<p>\(remark)</p>".utf8))
    #expect(gate.findings(in: "x") == [])
  }

  @Test func aNameThatIsAWordOfTheTemplatesAndOfAPublicTextPasses() {
    var content = GateContent(withholdsPersonalData: true)
    content.withheld = [WithheldValue("任务", .owner, file: "Content/tasks.csv", row: 2)]
    content.publicTexts = [PublicText(Array("落实重点任务".utf8), file: "Content/tasks.csv", row: 2)]
    content.publicTexts += ["a", "b", "c"].map {
      PublicText(Array("<th>任务</th>".utf8), file: "\($0).mustache", isContent: false, isMarkup: true)
    }
    let gate = Gate(content)
    gate.look(at: "a.html", Array("<th>任务</th>".utf8))
    #expect(gate.findings(in: "x") == [])
  }

  @Test func aWithheldWordThatStandsInSeveralTemplatesPasses() {
    var content = GateContent(withholdsPersonalData: true)
    content.withheld = [WithheldValue("number", .ownColumn("Unit"), file: "Content/tasks.csv", row: 3)]
    content.publicTexts = ["a.css", "b.js", "c.mustache"].map {
      PublicText(Array("th.number {}".utf8), file: $0, isContent: false, isMarkup: true)
    }
    let gate = Gate(content)
    gate.look(at: "assets/b.js", Array("type === \"number\"".utf8))
    #expect(gate.findings(in: "x") == [])
  }

  @Test func aNumberThatTagsPartIsFound() {
    #expect(rules("<p>致电138<b>1234</b>5678</p>") == ["personal-data"])
  }

  @Test func aNameOfOneCharacterIsToldAndNotLookedFor() {
    let gate = gate(owner: "李")
    gate.look(at: "a.html", Array("<p>桃李</p>".utf8))
    #expect(gate.findings(in: "Output/site") == [])
    #expect(gate.warnings.map(\.rule) == ["withheld-not-searched"])
  }

  @Test func aWithheldTextThatIsPublicTooIsTold() {
    let gate = gate([Self.remark])
    gate.look(at: "a.html", Array("<p>\(Self.remark)</p>".utf8))
    #expect(gate.findings(in: "Output/site") == [])
    #expect(gate.warnings.map(\.rule) == ["withheld-in-public-text"])
  }

  @Test func aLeakNamesTheFileThePlaceAndTheRowOfTheValue() throws {
    let gate = gate()
    gate.look(at: "tasks/3/index.html", Array("<p>\n  李伟</p>".utf8))
    let finding = try #require(gate.findings(in: "Output/site").first)
    #expect(finding.place.description == "Output/site/tasks/3/index.html:2:3")
    #expect(finding.related.map(\.place.file) == ["Content/tasks.csv"])
    #expect(finding.severity == .error)
  }

  @Test func theNameOfAFileIsRead() {
    #expect(rules("", at: "notes/李伟.pdf") == ["withheld-value"])
  }

  @Test(arguments: ["utf-16", "gb18030"])
  func textsInOtherEncodingsAreRead(_ encoding: String) {
    let gate = gate()
    let bytes: [UInt8] =
      encoding == "utf-16"
      ? [0xFF, 0xFE] + "责任人：李伟".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      : [0xC0, 0xEE, 0xCE, 0xB0]
    gate.look(at: "notes/a.txt", bytes)
    #expect(gate.findings(in: "x").map(\.rule) == ["withheld-value"])
  }

  @Test(arguments: [
    "<p>13812345678</p>", "<p>+86 138-1234-5678</p>", "<p>１３８１２３４５６７８</p>", "<td>410702198001011234</td>",
    "<a href=\"tel:13812345678\">致电</a>",
    "<p>0373-3051234</p>", "<p>zhang@example.com</p>",
  ])
  func findsWhatStandsForAPerson(_ text: String) {
    #expect(rules(text) == ["personal-data"], Comment(rawValue: text))
  }

  @Test(arguments: [
    "<td>13800000000</td>", "<path d=\"M138 12345678 13812345678\"/>", "<td>1.19654500332</td>",
    "<td>2019-06-30</td><td>12345</td>",
    "<svg viewBox=\"0 0 13812345678 1\"/>",
  ])
  func figuresAndCoordinatesStandForNobody(_ text: String) {
    #expect(rules(text) == [], Comment(rawValue: text))
  }

  @Test func theSumOfAFileStandsForNobody() {
    let sum = "c8b3df0d0dd0189029048d5e927363d10e1eeb79a40181f63cbb38aa50d44abc"
    #expect(rules("\"hash\": \"sha256:\(sum)\"", at: "data/datapackage.json") == [])
  }

  @Test func cellsBesideEachOtherAreNoOneNumber() {
    #expect(rules("138,12345678\n1381234,5678\n", at: "data/a.csv") == [])
  }
}

/// What the gate finds inside of files that hold others.
struct PackedFileTests {
  private func gate(pdfText: (@Sendable ([UInt8]) -> [UInt8]?)?) -> Gate {
    var content = GateContent(withholdsPersonalData: true)
    content.withheld = [WithheldValue("李伟", .owner, file: "Content/tasks.csv", row: 2)]
    content.pdfText = pdfText
    return Gate(content)
  }

  @Test func theTextOfAPDFIsRead() {
    let gate = gate { _ in Array("责任人：李伟".utf8) }
    gate.look(at: "notes/a.pdf", Array("%PDF-1.4\n".utf8))
    #expect(gate.findings(in: "x").map(\.place.file) == ["x/notes/a.pdf!text"])
    #expect(gate.warnings(in: "x") == [])
  }

  @Test func aPDFThatCannotBeReadIsTold() {
    let gate = gate { _ in nil }
    gate.look(at: "notes/a.pdf", Array("%PDF-1.4\n".utf8))
    #expect(gate.warnings(in: "x").map(\.rule) == ["unread-pdf"])
  }

  @Test func withoutAProgramThatReadsPDFItIsToldToo() {
    let gate = gate(pdfText: nil)
    gate.look(at: "notes/a.pdf", Array("%PDF-1.4\n".utf8))
    #expect(gate.warnings(in: "x").map(\.rule) == ["unread-pdf"])
  }
}
