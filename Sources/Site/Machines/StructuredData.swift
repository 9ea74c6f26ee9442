import Dates
import Diagnostics
import Markup
import Model

/// What a page says in JSON-LD (schema.org): who publishes it, and on the home page what data stands behind it.
struct StructuredData {
  let frame: FrameView

  /// The script element's text; nil for pages of a row each, and for what is not published.
  var markup: Markup? {
    let kind = Address.kind(of: frame.page.address)
    guard site.edition.isPublic, !site.isOffline, !["tasks", "indicators"].contains(kind) else { return nil }
    let isHome = frame.page.address == Address.home
    let things = [organisation, isHome ? dataset : nil].compactMap { $0 }
    guard !things.isEmpty else { return nil }
    let document = JSONText.object([
      ("@context", JSONText.quoted("https://schema.org")), ("@graph", "[\(things.joined(separator: ", "))]"),
    ])
    return Markup(raw: Self.safe(document))
  }

  private var site: SiteContext { frame.site }
  private var programme: Programme { site.programme }

  private var organisation: String? {
    guard let name = programme.organisation.nonEmpty else { return nil }
    let contact = programme.site.contact.nonEmpty.map {
      ("contactPoint", JSONText.object([text("@type", "ContactPoint"), text("name", $0)]))
    }
    let url = site.web.map { text("url", $0.base) }
    return JSONText.object(
      [text("@type", "GovernmentOrganization"), text("name", name)] + [contact, url].compactMap { $0 })
  }

  private var dataset: String {
    let settings = programme.site
    let period = programme.period
    let creator = programme.organisation.nonEmpty.map {
      ("creator", JSONText.object([text("@type", "GovernmentOrganization"), text("name", $0)]))
    }
    let members = [
      text("@type", "Dataset"), text("name", programme.title + "：台账、指标和进展数据" + site.sampleMark),
      text("description", description), text("inLanguage", "zh-CN"),
      text("dateModified", site.asOf.description),
      text("temporalCoverage", "\(period.start)/\(period.end)"),
      settings.published.map { text("datePublished", $0.description) }, licence, creator,
      site.web.map { text("url", $0.base) }, distribution,
    ]
    return JSONText.object(members.compactMap { $0 })
  }

  /// The terms by their address, else by their name.
  private var licence: (String, String)? {
    let settings = programme.site
    if let address = settings.licenceAddress.nonEmpty { return text("license", address) }
    return settings.licence.nonEmpty.map {
      ("license", JSONText.object([text("@type", "CreativeWork"), text("name", $0)]))
    }
  }

  private var description: String {
    let sample = programme.isSample ? "示例数据。" + programme.sampleNote : ""
    return sample + frame.content.description
      + "含 \(programme.tasks.count) 项任务、\(programme.indicators.count) 项指标。"
  }

  /// The tables that are published beside the pages; nil where none are.
  private var distribution: (String, String)? {
    let files = site.dataFiles.map { file in
      JSONText.object([
        text("@type", "DataDownload"), text("encodingFormat", "text/csv"),
        text("contentUrl", site.web?.of(file) ?? frame.root + file),
      ])
    }
    return files.isEmpty ? nil : ("distribution", "[\(files.joined(separator: ", "))]")
  }

  private func text(_ name: String, _ value: String) -> (String, String) { (name, JSONText.quoted(value)) }

  /// The document with all that could end a script element written by its number.
  static func safe(_ document: String) -> [UInt8] {
    document.utf8.flatMap { byte in
      switch byte {
      case UInt8(ascii: "<"): Array("\\u003c".utf8)
      case UInt8(ascii: ">"): Array("\\u003e".utf8)
      case UInt8(ascii: "&"): Array("\\u0026".utf8)
      default: [byte]
      }
    }
  }
}
