import Templates

/// Where a reader is sent who followed a wrong link.
enum NotFoundPage: PageKind {
  static let template = "404"
  static let schemas: [Schema] = []

  static func pages(of site: SiteContext) -> [Page] {
    [
      Page(Address.notFound, template) {
        PageContent(heading: "没有找到这个页面", description: "网址可能写错了，或者页面已经移走。可以从下面的栏目找起。")
      }
    ]
  }
}
