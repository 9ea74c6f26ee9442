import Dates
import Diagnostics
import Loading
import Model
import Printing
import Site

/// The packs of one period and what all of them share.
struct BriefingPacks {
  let packs: [BriefingPack]
  let language: Language
  let dated: Day
  /// What file names end in; empty in the programme's own language.
  let suffix: String
  private let programme: Programme

  /// The packs about each subject, in the language asked for, else in that of the programme.
  init(
    _ subjects: [BriefingSubject], _ content: LoadedContent, _ site: SiteContext,
    span: ReportingPeriod, dated: Day?,
    language: Language?
  ) {
    let own = content.language ?? .zh
    let language = language ?? own
    let dated = dated ?? site.standing.asOf
    self.language = language
    self.dated = dated
    suffix = language == own ? "" : "-\(language.rawValue)"
    programme = content.programme
    packs = subjects.map {
      BriefingPack(
        site, figures: BriefingFigures(site.standing, of: $0, span: span), language: language, dated: dated)
    }
  }

  func fileName(of pack: BriefingPack) -> String { pack.name + suffix }

  func properties(of pack: BriefingPack) -> DocumentProperties {
    DocumentProperties(
      title: pack.title,
      author: programme.briefings.issuer.isEmpty ? programme.organisation : programme.briefings.issuer,
      subject: programme.title, language: language, day: dated)
  }

  var jobs: [PrintJob] {
    packs.map { pack in
      PrintJob(
        name: fileName(of: pack), properties: properties(of: pack), headings: pack.headings,
        isLong: pack.isLong, html: { try pack.html(pages: $0) })
    }
  }
}
