import Diagnostics
import Loading
import Model
import Testing

/// The departments of a cell whose names hold separators themselves.
struct DepartmentListTests {
  /// The ids of the lead departments that a cell names, in a sample with two collective names.
  private func leads(_ cell: String) throws -> [String] {
    try task(departments: cell, owners: "").leads.map(\.department.text)
  }

  private func task(departments: String, owners: String) throws -> Model.Task {
    let programme = SampleTree.text(
      of: "Content/programme.yaml", replacing: "  - id: works",
      with:
        "  - id: counties\n    name: 各县（市、区）政府\n  - id: towns\n    name: 各镇、街道\n  - id: works")
    let ledger = "number,title,workstream,departments,owners,deadline\n1,修路,建设,\(departments),\(owners),待定\n"
    let files: [String: String?] = [
      "Content/programme.yaml": programme, "Content/tasks.csv": ledger, "Content/commitments.csv": nil,
      "Content/indicators.csv": nil, "Content/readings.csv": nil, "Content/notes/tasks/2.md": nil,
      "Content/reports/2019-02.csv": nil,
    ]
    let (content, findings) = ContentLoader(SampleTree.with(files)).load()
    #expect(findings.filter { $0.severity == .error }.map(\.rule) == [])
    return try #require(content?.programme.tasks.first)
  }

  @Test(arguments: ["各县（市、区）政府;财政局", "各县（市、区）政府、财政局"])
  func splitsNothingWithinBrackets(cell: String) throws {
    #expect(try leads(cell) == ["counties", "finance"])
  }

  @Test func keepsAKnownNameWholeThatHoldsASeparator() throws {
    #expect(try leads("财政局；各镇、街道") == ["finance", "towns"])
  }

  @Test(arguments: [
    ("李伟（女，回族）、王芳", ["李伟（女，回族）", "王芳"]), ("Ann (Jo/Joy) Ray、Bob Lee", ["Ann (Jo/Joy) Ray", "Bob Lee"]),
    ("Christopher (Ed) Lee", ["Christopher (Ed) Lee"]), ("李伟（女、王芳", ["李伟（女", "王芳"]), ("李伟/王芳", ["李伟", "王芳"]),
  ])
  func splitsNoOwnersNameWithinBrackets(owners: String, names: [String]) throws {
    #expect(try task(departments: "财政局", owners: owners).leads.map(\.owners) == [names])
  }
}
