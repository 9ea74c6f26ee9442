package import Dates
package import Diagnostics
import Markup
package import Model
package import Templates

/// The pages of one month's briefing as one HTML document, ready to be printed.
package struct BriefingPack: Sendable {
  let briefing: Briefing
  let sections: [BriefingSection]

  /// Tells about one part of the programme, or all of it, in a language.
  package init(_ site: SiteContext, figures: BriefingFigures, language: Language, dated: Day) {
    briefing = Briefing(site, figures: figures, language: language, dated: dated)
    sections = BriefingSection.all(of: briefing)
  }

  /// The name of the files that it is made into, without their ending.
  package var name: String { briefing.figures.subject.fileName }

  /// The title of the document: what its head says.
  package var title: String {
    [briefing.masthead, briefing.issue, briefing.subjectTitle].compactMap { $0 }.joined(separator: " ")
  }

  /// The ids of the headings that the contents list, in order.
  package var headings: [String] { sections.map(\.id) }

  /// Whether it surely has more pages than are found through without contents.
  ///
  /// A page of the ledger holds about 9 tasks, one of the indicators 12; the other parts take 4 at least.
  package var isLong: Bool {
    let rollup = briefing.rollup
    return rollup.tasks.count / 9 + rollup.indicators.count / 12 + 4 > Self.longestWithoutContents
  }

  /// So many pages are found through without a list of contents.
  private static let longestWithoutContents = 8

  /// The document; with contents where `pages` tells on which page each heading stands, or is empty.
  package func html(pages: [String: Int]?) throws(RenderError) -> [UInt8] {
    var bytes: [UInt8] = []
    let document = BriefingDocument(pack: self, pages: pages)
    try briefing.site.render(Self.template, [BriefingDocument.fields.record(document)], into: &bytes)
    return bytes
  }
}

extension BriefingPack {
  static let template = "briefing"

  /// Everything wrong with the templates that briefings need, before anything is rendered.
  package static func findings(in templates: TemplateSet, columns: [String]?) -> [Finding] {
    let checker = TemplateChecker(templates, runtimeNames: columns.map { ["columns": $0] } ?? [:])
    let pages = [template: BriefingDocument.fields.schema].merging(BriefingEmbed.templates) { $1 }
    let findings = pages.sorted { $0.key < $1.key }
      .flatMap { checker.findings(in: $0.key, [$0.value]) }
    return SiteBuilder.firstOfEachPlace(findings).inOrder()
  }
}
