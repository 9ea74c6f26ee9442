package import Diagnostics
import Model
import Synchronization
package import Templates

/// Renders every page of a site and hands each over as it is ready.
package struct SiteBuilder: Sendable {
  let site: SiteContext
  private let scope: SiteScope

  /// Makes the pages of a scope; by itself every page.
  package init(_ site: SiteContext, scope: SiteScope = .whole) {
    self.site = site
    self.scope = scope
  }

  /// Where the pages lie that are made, in the order they are made.
  package var addresses: [String] { pages.map(\.address) }

  /// Everything wrong with the templates that the pages need, before anything is rendered.
  ///
  /// Templates may use the given `columns` of the ledger's own; with nil, which are not known, every name.
  package static func findings(in templates: TemplateSet, columns: [String]?) -> [Finding] {
    let checker = TemplateChecker(templates, runtimeNames: columns.map { ["columns": $0] } ?? [:])
    let shared = [FrameView.fields.schema, SiteView.fields.schema]
    let pages = pageKinds.flatMap { checker.findings(in: $0.template, $0.schemas + shared) }
    let fragments = [NavigationBar.template: NavigationBar.fields.schema].merging(EmbedView.templates) { $1 }
      .sorted { $0.key < $1.key }
      .flatMap {
        checker.findings(in: $0.key, [$0.value, EmbedView.rootFields.schema, SiteView.fields.schema])
      }
    let briefings = BriefingPack.findings(in: templates, columns: columns)
    return (templates.findings + firstOfEachPlace(pages + fragments + briefings)).inOrder()
  }

  /// A template that several pages include is told of once: the first finding of each rule at a place.
  static func firstOfEachPlace(_ findings: [Finding]) -> [Finding] {
    var rules: [Place: Set<String>] = [:]
    return findings.filter { rules[$0.place, default: []].insert($0.rule).inserted }
  }

  private var pages: [Page] {
    pageKinds.flatMap { $0.pages(of: site) }.filter { scope.includes($0.address) }
  }

  /// Renders the pages on several threads at once; each is handed to `deliver` from the thread that made it.
  ///
  /// - Throws: the first error in the order of the pages, whichever thread met it.
  package func render(threads: Int, deliver: @escaping @Sendable (_ address: String, [UInt8]) throws -> Void)
    throws
  {
    let pages = pages
    try inParallel(count: pages.count, threads: threads) { index, buffer in
      buffer.removeAll(keepingCapacity: true)
      try render(pages[index], into: &buffer)
      try deliver(pages[index].address, buffer)
    }
  }

  private func render(_ page: Page, into buffer: inout [UInt8]) throws(RenderError) {
    let content = page.content()
    let links = navigation(for: page, in: content.section)
    let frame = FrameView(page: page, content: content, site: site, navigation: links)
    let records =
      content.records + [FrameView.fields.record(frame), SiteView.fields.record(SiteView(site: site))]
    try site.templates.render(page.template, records.map(Value.record), into: &buffer)
  }

  private func navigation(for page: Page, in section: String?) -> [NavigationView] {
    Site.navigation.map { label, address in
      let current = address == page.address ? "page" : address == section ? "true" : nil
      return NavigationView(label: label, address: address, current: current)
    }
  }
}
