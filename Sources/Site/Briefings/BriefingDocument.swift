import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// What the document of a briefing says around its parts.
struct BriefingDocument: Sendable {
  let pack: BriefingPack
  /// On which page each heading stands; nil for a document without contents.
  let pages: [String: Int]?

  private var briefing: Briefing { pack.briefing }

  static let fields = Fields<BriefingDocument>(head + contents + foot)

  private static let head: [Field<BriefingDocument>] = [
    .text("language") { $0.briefing.pick("zh-CN", "en") },
    .text("documentTitle") { $0.pack.title },
    .text("preset") { $0.briefing.settings.preset.rawValue },
    .text("languageClass") { $0.briefing.language.rawValue },
    .flag("isGongwen") { $0.briefing.isGongwen },
    .text("masthead") { $0.briefing.masthead },
    .text("mastheadSize") { $0.mastheadSize },
    .optionalText("issue") { $0.briefing.issue },
    .text("issuer") { $0.briefing.issuer },
    .text("dated") { $0.briefing.dated.words(in: $0.briefing.language) },
    .text("datedISO") { $0.briefing.dated.description },
    .text("programme") { $0.briefing.programmeTitle },
    .text("subject") { $0.briefing.subjectTitle },
    .text("asOf") { $0.briefing.figures.asOf.words(in: $0.briefing.language) },
    .flag("isSample") { $0.briefing.programme.isSample },
    .text("sampleNote") { $0.briefing.programme.sampleNote },
    .optionalText("edition") { $0.briefing.editionMark },
    .record("words", BriefingWords.fields) { $0.briefing.language },
  ]

  private static let contents: [Field<BriefingDocument>] = [
    .flag("hasContents") { $0.pages != nil },
    .flag("hasManyEntries") { $0.pack.sections.count > mostEntriesAtFullSize },
    .list("contents", ContentsEntry.fields) { document in
      document.pack.sections.map { section in
        ContentsEntry(id: section.id, entry: section.entry, page: document.pages?[section.id])
      }
    },
    .list("sections", BriefingSection.fields) { $0.pack.sections },
  ]

  private static let foot: [Field<BriefingDocument>] = [
    .texts("reportTo") { [$0.list($0.briefing.settings.reportTo)].compactMap { $0 } },
    .texts("sendTo") { [$0.list($0.briefing.settings.sendTo)].compactMap { $0 } },
    .texts("distributeTo") { [$0.list($0.briefing.settings.distributeTo)].compactMap { $0 } },
    .flag("hasAddressees") { document in
      let settings = document.briefing.settings
      return !(settings.reportTo + settings.sendTo + settings.distributeTo).isEmpty
    },
    .optionalNumber("copies") { $0.briefing.settings.copies },
  ]

  /// More lines than these stand closer, so that the contents stay on the first page.
  private static let mostEntriesAtFullSize = 11

  private func list(_ offices: [String]) -> String? {
    offices.joined(separator: briefing.pick("，", ", ")).nonEmpty
  }

  /// The height of the masthead's letters in millimetres: as large as the type area allows.
  private var mastheadSize: String {
    let room = 150 / max(1, TextWidth.ems(briefing.masthead))
    return DecimalText.text(min(20, max(7, room)), decimals: 2)
  }
}

/// A line of the contents.
struct ContentsEntry: Sendable {
  let id: String
  let entry: String
  let page: Int?

  static let fields = Fields<ContentsEntry>(
    .text("id") { $0.id },
    .text("entry") { $0.entry },
    .optionalNumber("page") { $0.page }
  )
}
