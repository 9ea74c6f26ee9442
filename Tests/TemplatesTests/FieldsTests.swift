import Markup
import Templates
import Testing

private struct Department: Sendable {
  var name: String
  var parts: [Department] = []
  var extra: [String: String] = [:]
}

private enum Declared {
  static let department: Fields<Department> = Fields(
    .text("name") { $0.name },
    .optionalText("nickname") { $0.name.isEmpty ? nil : "小\($0.name)" },
    .markup("chart") { Markup(.element("b", [], [.text($0.name)])) },
    .flag("leaf") { $0.parts.isEmpty },
    .number("count") { $0.parts.count },
    .decimal("share") { $0.parts.isEmpty ? nil : 0.5 },
    .texts("letters") { $0.name.unicodeScalars.map { String($0) } },
    .record("first", department) { $0.parts.first },
    .list("parts", department) { $0.parts },
    .list("thousand", department, lazily: { root in (1000, { Department(name: "\(root.name)\($0)") }) }),
    .dynamicRecord("columns", names: ["备注"]) { root in { name in root.extra[name].map(Value.text) } }
  )
}

private func rendered(_ template: String, _ department: Department) throws -> String {
  try rendered(template, .record(Declared.department.record(department)))
}

private let office = Department(
  name: "城<管>局", parts: [Department(name: "甲"), Department(name: "乙")], extra: ["备注": "<急>"])

@Test func textFieldIsEscaped() throws {
  #expect(try rendered("{{name}}", office) == "城&lt;管&gt;局")
}

@Test func markupFieldIsPrintedAsItIs() throws {
  #expect(try rendered("{{chart}}", office) == "<b>城&lt;管&gt;局</b>")
}

@Test func absentTextIsFalsy() throws {
  #expect(try rendered("({{nickname}}{{^nickname}}无{{/nickname}})", Department(name: "")) == "(无)")
}

@Test func absentRecordIsFalsy() throws {
  #expect(try rendered("({{#first}}有{{/first}}{{^first}}无{{/first}})", Department(name: "")) == "(无)")
}

@Test func numbersAndFlagsArePrinted() throws {
  #expect(try rendered("{{count}} {{share}} {{leaf}}", office) == "2 0.5 false")
}

@Test func recordAndListFieldsBindTheirOwnFields() throws {
  #expect(try rendered("{{first.name}} {{#parts}}{{name}}{{count}} {{/parts}}", office) == "甲 甲0 乙0 ")
}

@Test func textsAreWalkedByDot() throws {
  #expect(try rendered("{{#letters}}[{{.}}]{{/letters}}", Department(name: "a<")) == "[a][&lt;]")
}

@Test func lazyListMakesItsElementsOnDemand() throws {
  #expect(try rendered("{{#thousand}}{{name}} {{/thousand}}", Department(name: "x")).hasSuffix(" x998 x999 "))
}

@Test func userColumnsAreReadByName() throws {
  #expect(try rendered("{{columns.备注}}{{#columns}}{{备注}}{{/columns}}", office) == "&lt;急&gt;&lt;急&gt;")
}

@Test func laterRecordsOfTheStackAreOuter() throws {
  let set = templates("{{name}} {{count}} {{columns.备注}}")
  let page = Fields<Int>(.text("name") { "页\($0)" }).record(1)
  var bytes: [UInt8] = []
  try set.render("main", page, Declared.department.record(office), into: &bytes)
  #expect(String(decoding: bytes, as: UTF8.self) == "页1 2 &lt;急&gt;")
}

@Test func firstOfTwoFieldsWithOneNameCounts() throws {
  let fields = Fields<Int>(.number("n") { $0 }, .number("n") { $0 + 1 })
  #expect(try rendered("{{n}}", .record(fields.record(7))) == "7")
}

@Test func listGivesNothingOutsideItsRange() {
  let list = List([.integer(1)])
  guard case .nothing = list[1], case .nothing = list[-1], case .integer(1) = list[0] else {
    Issue.record("the list gave another element")
    return
  }
}
