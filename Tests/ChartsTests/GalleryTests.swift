import ChartGallery
import Charts
import Foundation
import Markup
import Testing

@Suite struct GalleryTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let sources = SourceCode(
    (FileManager.default.subpaths(atPath: folder.path()) ?? []).filter { $0.hasSuffix(".swift") }
      .reduce(into: [:]) { files, path in
        let url = folder.appending(path: path)
        files[url.lastPathComponent] = try? String(contentsOf: url, encoding: .utf8)
      })
  private static let folder = root.appending(path: "Sources/ChartGallery")

  @Test(arguments: Gallery.examples) func drawsEachExampleAsKept(_ example: Example) {
    expectGolden("gallery/" + example.name, bytes: example.chart().standalone())
  }

  @Test(arguments: Gallery.examples) func drawsSoundXML(_ example: Example) {
    #expect(xmlFault(in: example.chart().node()) == nil)
  }

  @Test(arguments: Gallery.examples) func saysWhatIsThereInASentenceAndATable(_ example: Example) {
    let chart = example.chart()
    #expect(!chart.summary.isEmpty)
    #expect(!chart.table.columns.isEmpty)
  }

  @Test(arguments: Gallery.examples) func printsTheCodeThatMakesTheChart(_ example: Example) throws {
    let code = try Self.sources.code(of: example)
    #expect(code.contains("ChartWords(") && code.contains("\"\(example.name)\""))
    #expect(code.utf8.count { $0 == UInt8(ascii: "{") } == code.utf8.count { $0 == UInt8(ascii: "}") })
  }

  @Test func givesEachChartTheNameOfItsExample() {
    for example in Gallery.examples { #expect(example.chart().words.id == example.name) }
  }

  @Test func namesEachExampleOnce() {
    let names = Gallery.examples.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func keepsNoPictureWithoutAnExample() throws {
    let kept = Self.root.appending(path: "Tests/Golden/charts/gallery").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: kept).filter { !$0.contains(".changed.") }
    #expect(Set(files) == Set(Gallery.examples.map { $0.name + ".svg" }))
  }

  @Test func refusesSourcesOfAnotherBuild() {
    let sources = SourceCode(["LineExamples.swift": "import Charts\n"])
    #expect(Gallery.faults(in: sources).count == Gallery.examples.count)
  }

  @Test func givesEachIdOfThePageOnce() throws {
    let page = try #require(try Gallery.files(sources: Self.sources, stylesheet: []).first)
    let ids = String(decoding: page.bytes, as: UTF8.self).split(separator: " id=\"").dropFirst()
      .compactMap { $0.split(separator: "\"", maxSplits: 1).first }
    #expect(Set(ids).count == ids.count)
  }

  @Test func letsNoTextOfAnExampleBecomeMarkup() throws {
    let page = try #require(try Gallery.files(sources: Self.sources, stylesheet: []).first)
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("<script"))
  }
}

extension Example: CustomTestStringConvertible {
  public var testDescription: String { name }
}
