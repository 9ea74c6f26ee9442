import Diagnostics
import Templates
import Testing

@Test func partialWithoutEndIsAnError() {
  #expect(throws: RenderError.tooDeep(file: "Templates/p.mustache", limit: 256)) {
    try rendered("{{>p}}", partials: ["p": "x{{>p}}"])
  }
}

@Test func parentWithoutEndIsAnError() {
  #expect(throws: RenderError.self) {
    try rendered("{{<p}}{{/p}}", partials: ["p": "{{<p}}{{$a}}{{/a}}{{/p}}"])
  }
}

@Test func partialsInManySectionsWithoutEndAreAnError() {
  let open = String(repeating: "{{#a}}", count: 200)
  let close = String(repeating: "{{/a}}", count: 200)
  #expect(throws: RenderError.tooDeep(file: "Templates/p.mustache", limit: 1024)) {
    try rendered("{{>p}}", #"{"a": true}"#, partials: ["p": open + "{{>p}}" + close])
  }
}

@Test func missingTemplateIsAnError() {
  #expect(throws: RenderError.noSuchTemplate(name: "page")) {
    var bytes: [UInt8] = []
    try templates("").render("page", [], into: &bytes)
  }
}

@Test func renderErrorReadsAsAFinding() {
  #expect(RenderError.noSuchTemplate(name: "page").finding.rule == "unknown-template")
  #expect(RenderError.tooDeep(file: "p.mustache", limit: 256).finding.place.file == "p.mustache")
}

@Test func templatesRenderInParallel() async throws {
  let set = templates("{{#n}}{{.}},{{>p}}{{/n}}", ["p": "{{$a}}一{{/a}}"])
  let expected = (0..<50).map { "\($0),一" }.joined()
  let data = try value(
    fromJSON: Array(#"{"n": [\#((0..<50).map(String.init).joined(separator: ","))]}"#.utf8))
  try await withThrowingTaskGroup(of: String.self) { group in
    for _ in 0..<64 {
      group.addTask {
        var bytes: [UInt8] = []
        try set.render("main", [data], into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    for try await text in group { #expect(text == expected) }
  }
}

@Test(arguments: [257, 5_000, 50_000])
func sectionsBeyondTheLimitAreAFindingAtAnyDepth(depth: Int) throws {
  let text = String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
  let set = templates(text)
  #expect(brief(set.findings) == ["template-nesting 1:1537 {{#a}}"])
  let schema = Schema([("a", .scalar)])
  #expect(TemplateChecker(set).findings(in: "main", schema).isEmpty)
  #expect(try rendered(text, #"{"a": true}"#) == "x")
}

@Test(arguments: ["{{<p}}", "{{$p}}", "{{^p}}"])
func otherTagsBeyondTheLimitAreAFinding(tag: String) {
  let text = String(repeating: tag, count: 5_000) + String(repeating: "{{/p}}", count: 5_000)
  let set = templates(text, ["p": text])
  #expect(set.findings.map(\.rule) == ["template-nesting", "template-nesting"])
  #expect(throws: Never.self) { TemplateChecker(set).findings(in: "main", Schema([("p", .scalar)])) }
}

@Test func manyUnclosedTagsAreCounted() {
  let findings = templates(String(repeating: "{{a", count: 300_000) + "}}").findings
  #expect(findings.count == 1001)
  #expect(findings.contains { $0.summary.en == "298999 more errors of these kinds are not listed" })
}

@Test func manyTagsInALineAreRead() throws {
  #expect(try rendered(String(repeating: "{{a}}", count: 40_000), #"{"a": 1}"#).utf8.count == 40_000)
}

@Test func manyMismatchedClosingTagsAreCounted() {
  let text = String(repeating: "{{#a}}", count: 40_000) + String(repeating: "{{/b}}", count: 40_000)
  #expect(templates(text).findings.filter { $0.rule == "template-close-mismatch" }.count == 999)
}

@Test func manyTagsForDelimitersAreCounted() {
  let findings = templates(String(repeating: "{{= }}", count: 100_000) + "=}}").findings
  #expect(Set(findings.map(\.rule)) == ["template-delimiters", "more-findings"])
}

@Test func delimitersHaveALimit() throws {
  let (longest, tooLong) = (String(repeating: "<", count: 64), String(repeating: "<", count: 65))
  #expect(try rendered("{{=\(longest) >=}}\(longest)a>", #"{"a": 1}"#) == "1")
  #expect(templates("{{=\(tooLong) >=}}").findings.map(\.rule) == ["template-delimiters"])
}

@Test func manyBlocksFindTheirArguments() throws {
  let blocks = (0..<20_000).map { "{{$b\($0)}}y{{/b\($0)}}" }.joined()
  let arguments = (0..<20_000).map { "{{$b\($0)}}x{{/b\($0)}}" }.joined()
  let text = try rendered("{{<p}}\(arguments)\(arguments){{/p}}", partials: ["p": blocks])
  #expect(text == String(repeating: "x", count: 20_000))
}

@Test func longNamesAreCutInFindings() throws {
  let name = String(repeating: "名", count: 400_000)
  let findings = templates("{{#\(name)}}{{\(name) x}}").findings
  #expect(findings.map(\.rule) == ["template-section-unclosed", "template-name"])
  for finding in findings {
    #expect(finding.summary.zh.unicodeScalars.count < 300)
    #expect((finding.excerpt ?? "").unicodeScalars.count < 600)
  }
}

@Test func placesInLongLinesAreUnderlined() throws {
  let text = String(repeating: "好{{a}}", count: 2_000) + "{{/b}}" + String(repeating: "{{a}}", count: 2_000)
  let finding = try #require(templates(text).findings.first)
  #expect(finding.place == .text("Templates/main.mustache", line: 1, column: 12_001))
  let lines = FindingWriter(language: .en).text(of: finding).split(separator: "\n")
  #expect(lines[1].unicodeScalars.count < 140)
  let mark = try #require(lines[2].utf8.firstIndex(of: UInt8(ascii: "^")))
  #expect(lines[2][mark...] == "^~~~~~")
}

@Test func partialsThatDoubleWithoutEndAreStopped() {
  let partials = (0..<40).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") }
  let sources = ([("main", "{{>p0}}")] + partials).map { name, text in
    TemplateSource(name: name, file: "\(name).mustache", bytes: Array(text.utf8))
  }
  let set = TemplateSet(sources: sources)
  #expect(throws: RenderError.self) {
    var bytes: [UInt8] = []
    try set.render("main", [], into: &bytes)
  }
  #expect(RenderError.tooManySteps(file: "p.mustache", limit: 1).finding.rule == "template-too-long")
}

@Test func manyUnknownNamesAreCounted() throws {
  let text = (0..<20_000).map { "{{titel\($0)}}" }.joined()
  let schema = Schema((0..<300).map { ("title\($0)", .text) })
  let findings = TemplateChecker(templates(text)).findings(in: "main", schema)
  #expect(findings.count == 1001)
  #expect(findings.contains { $0.help?.en == "did you mean 'title0'?" })
}

@Test func deepDottedNamesAreRead() throws {
  let name = "a." + String(repeating: "b.", count: 200_000) + "c"
  #expect(try rendered("{{\(name)}}", #"{"a": {"b": 1}}"#).isEmpty)
  let findings = TemplateChecker(templates("{{\(name)}}")).findings(in: "main", Schema([("a", .scalar)]))
  #expect(brief(findings) == ["unknown-template-name 1:5 b"])
}
