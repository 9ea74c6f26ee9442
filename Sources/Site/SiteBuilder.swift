package import Diagnostics
package import Model
import Synchronization
package import Templates

/// Makes every file of a site and hands each over as it is ready.
package struct SiteBuilder: Sendable {
  let site: SiteContext
  private let assets: [SiteFile]
  private let pages: [Page]
  /// Nil where every page is made.
  private let trimmer: LinkTrimmer?

  /// Makes the pages of the site's scope, and the assets that they refer to.
  package init(_ site: SiteContext, assets: [SiteFile]) {
    self.site = site
    self.assets = assets
    let all = pageKinds.flatMap { $0.pages(of: site) }
    pages = all.filter { site.scope.includes($0.address) }
    trimmer =
      site.scope.isWhole
      ? nil
      : LinkTrimmer(missing: Set(all.map(\.address).filter { !site.scope.includes($0) }))
  }

  /// Where the files lie that are made, in order, but for those that only rendering shows to be referred to.
  package var addresses: [String] { assets.map(\.address) + pages.map(\.address) }

  /// Where the pages lie in an order in which all of them can be read: the start page, those of the navigation, the others.
  package var readingOrder: [String] {
    var seen: Set<String> = []
    let made = Set(pages.map(\.address))
    return ([site.scope.start] + site.navigation.map(\.address) + pages.map(\.address))
      .filter { made.contains($0) && seen.insert($0).inserted }
  }

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
        checker.findings(in: $0.key, [$0.value, EmbedView.tableFields.schema, SiteView.fields.schema])
      }
    let others = BriefingPack.findings(in: templates, columns: columns) + StartPage.findings(by: checker)
    return (templates.findings + firstOfEachPlace(pages + fragments + others)).inOrder()
  }

  /// What templates would print of the ledger's own columns that an edition withholds, and what to do.
  package static func withheldColumns(in templates: TemplateSet, all: [String], of edition: Edition)
    -> [Finding]
  {
    let printed = all.filter(edition.prints(ownColumn:))
    guard printed.count < all.count else { return [] }
    let usual = Set(findings(in: templates, columns: all))
    return findings(in: templates, columns: printed).filter { !usual.contains($0) }.map { finding in
      let name = finding.read ?? ""
      return Finding(
        "withheld-column", .warning, at: finding.place,
        Wording(
          zh: "版本“\(edition.name)”不印台账自己的列“\(name)”，这里是空的",
          en: "the edition '\(edition.id)' does not print the ledger's own column '\(name)': it is empty here"
        ),
        help: Wording(
          zh: "要印就在 programme.yaml 的 editions 里写 columns: [\(name)]",
          en: "to print it, write columns: [\(name)] for the edition in programme.yaml"), read: name)
    }
  }

  /// A template that several pages include is told of once: the first finding of each rule at a place.
  static func firstOfEachPlace(_ findings: [Finding]) -> [Finding] {
    var rules: [Place: Set<String>] = [:]
    return findings.filter { rules[$0.place, default: []].insert($0.rule).inserted }
  }

  /// Hands over the assets, then every page from the thread that rendered it, then the files that pages refer to, and
  /// what the search and other programs read.
  ///
  /// - Throws: what the sink throws, and errors of rendering: the first one in the order of the files.
  package func build(threads: Int, into sink: @escaping SiteSink) throws {
    for asset in assets { try sink(asset) }
    let index = SearchIndex()
    try render(threads: threads, indexing: index, into: sink)
    for file in site.attachments.published + index.files { try sink(file) }
    for file in site.printed.flatMap(\.siteFiles) { try sink(file) }
    try MachineFiles(site: site).write(pages: pages.map(\.address), to: sink)
  }

  /// Renders the pages and makes the data behind them, on several threads at once.
  ///
  /// The data of the whole programme comes first, which takes longest.
  private func render(threads: Int, indexing index: SearchIndex, into sink: @escaping SiteSink) throws {
    let data = site.dataSteps
    let dataCount = data?.count ?? 0
    try inParallel(count: dataCount + pages.count, threads: threads) { step, buffer in
      if let data, step < dataCount { return try data.take(step, into: sink) }
      let place = step - dataCount
      buffer.removeAll(keepingCapacity: true)
      try render(pages[place], into: &buffer)
      let address = pages[place].address
      let file = SiteFile(address: address, bytes: trimmer?.trimmed(buffer, at: address) ?? buffer)
      if ![Address.search, Address.notFound].contains(address) {
        index.add(file.bytes, at: address, place: place)
      }
      try sink(file)
    }
  }

  private func render(_ page: Page, into buffer: inout [UInt8]) throws(RenderError) {
    let content = page.content()
    let links = navigation(for: page, in: content.section)
    let frame = FrameView(page: page, content: content, site: site, navigation: links)
    let records =
      content.records + [FrameView.fields.record(frame), SiteView.fields.record(SiteView(site: site))]
    try site.render(page.template, records, into: &buffer)
  }

  private func navigation(for page: Page, in section: String?) -> [NavigationView] {
    site.navigation.map { label, address in
      let current = address == page.address ? "page" : address == section ? "true" : nil
      return NavigationView(label: label, address: address, current: current)
    }
  }
}
