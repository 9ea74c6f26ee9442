import Foundation
import Testing

/// Hostile text in every place that a person can write to stays text on every page.
struct HostileTextTests {
  // MARK: Texts

  @Test(arguments: HostileProgramme.texts)
  func isPrintedAsText(_ place: HostileProgramme.Place) throws {
    let written = HostileText.escaped + place.mark
    #expect(try Self.hostile.get().pages(holding: written) != [])
  }

  @Test(arguments: HostileProgramme.unprinted)
  func doesNotReachThePages(_ place: HostileProgramme.Place) throws {
    #expect(try Self.hostile.get().pages(holding: place.mark) == [])
  }

  @Test func leavesItsPlaceNowhere() throws { expectNothingHostile(in: try Self.hostile.get()) }

  @Test func changesNoTagOfAnyPage() throws {
    let (hostile, harmless) = (try Self.hostile.get(), try Self.harmless.get())
    let changed = hostile.paths.filter {
      !$0.hasSuffix(".ics") && Skeleton.of(hostile.files[$0] ?? []) != Skeleton.of(harmless.files[$0] ?? [])
    }
    #expect(changed.sorted() == [])
  }

  @Test func breaksNoLink() throws { #expect(Links.broken(in: try Self.hostile.get()) == []) }

  @Test func isTextAsTheNameOfAnOwner() throws {
    let name = #""><script>alert(1)&amp"\#u{301}"#
    var files = HostileProgramme.byID
    files["Content/tasks.csv"] = files["Content/tasks.csv"]?
      .replacingOccurrences(of: "李  伟", with: HostileText.csv(name))
    let site = try Self.internalSite(files)
    #expect(site.pages(holding: "&quot;&gt;&lt;script&gt;alert(1)&amp;amp&quot;\u{301}") != [])
    expectNothingHostile(in: site)
  }

  @Test func isTextAsTheNameOfAColumn() throws {
    let header = SmallProgramme.text(
      of: "Content/tasks.csv", replacing: "预算", with: HostileText.csv(HostileText.text))
    let site = try Self.internalSite(SmallProgramme.with(["Content/tasks.csv": header]))
    #expect(site.pages(holding: HostileText.escaped) == ["tasks/1/index.html", "tasks/3/index.html"])
    expectNothingHostile(in: site)
  }

  // MARK: Values with a meaning

  @Test(arguments: HostileProgramme.meanings)
  func isRefusedInAColumnWithAMeaning(_ place: HostileProgramme.Place) throws {
    #expect(try Self.refusedColumns.get().contains(place.location))
  }

  @Test(arguments: HostileProgramme.settings)
  func isRefusedInASettingWithAMeaning(_ place: HostileProgramme.Place) throws {
    #expect(try Self.refusedSettings.get().contains(place.location))
  }

  @Test func everyColumnIsTried() {
    let places = HostileProgramme.texts + HostileProgramme.unprinted + HostileProgramme.meanings
    let tried = Dictionary(grouping: places, by: \.file).mapValues { Set($0.map(\.name)) }
    for (file, text) in HostileProgramme.byID where tried[file] != nil && file.hasSuffix(".csv") {
      let header = text.components(separatedBy: "\n")[0].components(separatedBy: ",")
      // An id of a commitment is a text, and the rules of ids have tests of their own.
      #expect(tried[file] == Set(header).subtracting(file.contains("commitments") ? ["id"] : []))
    }
  }

  @Test(arguments: ["../evil", "site", "/tmp/evil", ".", "..", "Internal"])
  func anEditionCannotBeBuiltOutsideItsFolder(_ id: String) throws {
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "id: internal", with: "id: \(HostileText.yaml(id))")
    let project = try Project(SmallProgramme.with(["Content/programme.yaml": configuration]))
    let outcome = try project.run("build", "--edition", id)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(id == "site" ? "[reserved-name]" : "[bad-id]"))
    #expect(!project.exists("Output") && !project.exists("evil"))
  }

  // MARK: Notes

  @Test(arguments: [
    everySort, "---\ntitle: \(HostileText.yaml(HostileText.text))\n---\ntext\n",
    "```chart\nkind: lamps\ntitle: \(HostileText.yaml(HostileText.text))\n```\n",
    "```tasks\ndepartment: works\ntitle: \(HostileText.yaml(HostileText.text))\n```\n",
    "```\(HostileText.text)\ncode\n```\n", "[text](https://example.org/\"><script>alert(1)</script>)\n",
    "[text](https://example.org/ '\"><script>alert(1)</script>')\n",
  ])
  func aNoteStaysText(_ note: String) throws {
    let project = try Project(SmallProgramme.with(["Content/notes/tasks/2.md": note]))
    let outcome = try project.run("build", "--edition", "internal")
    guard outcome.code == 0 else {
      #expect(!project.exists("Output"))
      return
    }
    expectNothingHostile(in: try Site(at: "\(project.path)/Output/internal"))
  }

  @Test(arguments: ["[a](javascript:alert(1))", "![a](javascript:alert(1))", "<javascript:alert(1)>"])
  func aLinkThatWouldRunAScriptIsNotPublished(_ link: String) throws {
    let project = try Project(SmallProgramme.with(["Content/notes/tasks/2.md": link + "\n"]))
    let outcome = try project.run("build")
    #expect(outcome.errors.contains("Content/notes/tasks/2.md:1:"))
    if outcome.code == 0 { expectNothingHostile(in: try Site(at: "\(project.path)/Output/site")) }
  }
}

// MARK: What is expected

extension HostileTextTests {
  /// A note that holds the text in every sort of block.
  private static let everySort = """
    \(HostileText.text)

    ## \(HostileText.text)

    - \(HostileText.text)

    > **\(HostileText.text)**

    `\(HostileText.text)` and a footnote[^1]

    | a |
    |---|
    | \(HostileText.text) |

    [^1]: \(HostileText.text)

    ```
    \(HostileText.text)
    ```

    ```internal
    \(HostileText.text)
    ```

    """
  private static let everywhere = HostileProgramme.texts + HostileProgramme.unprinted
  private static let hostile = Result {
    try internalSite(HostileProgramme.files(with: HostileText.text, in: everywhere))
  }
  private static let harmless = Result {
    try internalSite(HostileProgramme.files(with: HostileText.harmless, in: everywhere))
  }
  private static let refusedColumns = Result { try errors(in: HostileProgramme.meanings) }
  private static let refusedSettings = Result { try errors(in: HostileProgramme.settings) }

  private static func internalSite(_ files: [String: String]) throws -> Site {
    try Project(files).build("--edition", "internal", in: "Output/internal")
  }

  /// Where a check finds errors when hostile text stands in these places.
  private static func errors(in places: [HostileProgramme.Place]) throws -> Set<String> {
    let project = try Project(HostileProgramme.files(with: HostileText.text, in: places))
    return Set(
      try JSONFindings(project.run("check", "--json").output).all.filter { $0.severity == "error" }
        .map { $0.file.hasSuffix(".csv") ? "\($0.file):\($0.row):\($0.column)" : "\($0.file):\($0.row)" })
  }

  private func expectNothingHostile(in site: Site, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in ["<script>alert", "\"\u{301}", "</title>javascript", "=\"javascript:"] {
      #expect(site.pages(holding: text) == [], "\(text)", sourceLocation: sourceLocation)
    }
    let scripts = site.files.filter { $0.key.hasSuffix(".html") }.mapValues {
      $0.count(of: Array("<script".utf8))
    }
    let others = scripts.filter { $0.value != ($0.key == "ledger/index.html" ? 2 : 1) }
    #expect(others == [:], sourceLocation: sourceLocation)
    #expect(site.files["search/1.js"]?.contains(UInt8(ascii: "<")) == false, sourceLocation: sourceLocation)
  }
}
