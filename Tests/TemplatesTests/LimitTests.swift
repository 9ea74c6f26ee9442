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
