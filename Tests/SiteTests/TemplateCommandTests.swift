import Testing

/// `taizhang template render`.
struct TemplateCommandTests {
  private let project: Project

  init() throws {
    project = try Project([
      "page.mustache": "<ul>\n  {{>item}}\n</ul>\n{{#tasks}}{{>item}}{{/tasks}}",
      "item.mustache": "<li>{{name}}</li>\n",
      "layout.mustache": "<main>{{$main}}空{{/main}}</main>\n",
      "child.mustache": "{{<layout}}{{$main}}{{name}}{{/main}}{{/layout}}",
      "data.json": #"{"name": "<路>", "tasks": [{"name": "一"}, {"name": "二"}]}"#,
    ])
  }

  private func render(_ file: String, _ arguments: String..., input: String = "") throws -> Outcome {
    try Taizhang.run(
      ["template", "render", "\(project.path)/\(file)"] + arguments, Settings(input: input))
  }

  @Test func rendersWithThePartialsBesideIt() throws {
    let outcome = try render("page.mustache", "--data", "\(project.path)/data.json")
    #expect(outcome.code == 0)
    #expect(outcome.output == "<ul>\n  <li>&lt;路&gt;</li>\n</ul>\n<li>一</li>\n<li>二</li>\n")
  }

  @Test func rendersIntoTheBlocksOfAParent() throws {
    #expect(
      try render("child.mustache", "--data", "\(project.path)/data.json").output == "<main>&lt;路&gt;</main>\n"
    )
  }

  @Test func readsDataFromStandardInput() throws {
    let outcome = try render("item.mustache", "--data", "-", input: #"{"name": "从输入来"}"#)
    #expect(outcome.output == "<li>从输入来</li>\n")
  }

  @Test func rendersWithoutData() throws {
    #expect(try render("item.mustache").output == "<li></li>\n")
  }

  @Test func aMissingTemplateIsAnError() throws {
    let outcome = try render("nothing.mustache", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nothing.mustache: error: this file or folder cannot be read"))
  }

  @Test func missingDataIsAnError() throws {
    let outcome = try render("item.mustache", "--data", "\(project.path)/nothing.json", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nothing.json: error: this file or folder cannot be read"))
  }

  @Test func malformedDataIsAnErrorWithItsPlace() throws {
    let outcome = try render(
      "item.mustache", "--data", "-", "--lang", "en", input: "{\n  \"name\": \"a\",\n}")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("3"))
  }

  @Test func aBrokenTemplateIsAnErrorWithItsPlace() throws {
    try project.write("broken.mustache", "<p>\n{{#open}}</p>")
    let outcome = try render("broken.mustache", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("broken.mustache:2:1: error: "))
  }
}
