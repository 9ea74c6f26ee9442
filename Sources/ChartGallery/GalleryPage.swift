import Charts
import Diagnostics
import Markup

/// The one page of the gallery: a section a kind, and each picture beside its code, its summary and its data.
struct GalleryPage {
  private let sections: [ExampleSection]
  private let sources: SourceCode

  init(_ sections: [ExampleSection], sources: SourceCode) {
    self.sections = sections
    self.sources = sources
  }

  /// The page; throws where the code of an example is not found.
  var bytes: [UInt8] {
    get throws(SourceCode.Fault) {
      let page = Node.element("html", [Attribute("lang", "zh")], [GalleryPage.head, try body])
      return Array("<!DOCTYPE html>\n".utf8) + HTMLWriter.bytes(of: page)
    }
  }

  private static let head = Node.element(
    "head", [],
    [
      .element("meta", [Attribute("charset", "utf-8")]),
      .element(
        "meta",
        [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]),
      .element(
        "meta",
        [
          Attribute("http-equiv", "Content-Security-Policy"),
          Attribute("content", "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"),
        ]),
      .element("title", [], text: "图表集 Chart gallery"),
      .element("link", [Attribute("rel", "stylesheet"), Attribute("href", "gallery.css")]),
    ])

  private var body: Node {
    get throws(SourceCode.Fault) {
      var nodes = [introduction]
      for section in sections { nodes.append(try node(of: section)) }
      nodes.append(try sampleData)
      return .element(
        "body", [],
        [
          .element("a", [Attribute("class", "skip"), Attribute("href", "#main")], text: "跳到正文"),
          masthead, .element("main", [Attribute("id", "main"), Attribute("class", "wide")], nodes),
        ])
    }
  }

  private var masthead: Node {
    let links = sections.map { section in
      Node.element(
        "li", [],
        [.element("a", [Attribute("href", "#kind-" + section.id)], text: section.title.zh)])
    }
    let list = Node.element("nav", [Attribute("aria-label", "图表种类")], [.element("ul", [], links)])
    let name = Node.element(
      "a", [Attribute("class", "name"), Attribute("href", "index.html")], text: "图表集")
    return .element(
      "header", [Attribute("class", "masthead")],
      [.element("div", [Attribute("class", "wide")], [name, list])])
  }

  private var introduction: Node {
    let count = sections.reduce(0) { $0 + $1.examples.count }
    return .fragment([
      .element("h1", [], text: "图表集"),
      .element(
        "p", [], text: "\(sections.count) 种图，\(count) 个例子：平常的、极端的和恶意的数据。每张图旁边就是画它的代码。数据都是虚构的示例。"),
      GalleryPage.english(
        "\(sections.count) kinds and \(count) examples with ordinary, extreme and hostile data, each beside the very code "
          + "that draws it. All data are made up."),
    ])
  }

  private func node(of section: ExampleSection) throws(SourceCode.Fault) -> Node {
    let id = "kind-" + section.id
    var nodes: [Node] = [
      .element(
        "h2", [Attribute("id", id)],
        [.text(section.title.zh + " "), .element("small", [Attribute("lang", "en")], text: section.title.en)]),
      .element("p", [], text: section.purpose.zh), GalleryPage.english(section.purpose.en),
    ]
    for example in section.examples { nodes.append(try node(of: example)) }
    return .element("section", [Attribute("class", "kind"), Attribute("aria-labelledby", id)], nodes)
  }

  private func node(of example: Example) throws(SourceCode.Fault) -> Node {
    let chart = example.chart()
    let id = "example-" + example.name
    let code = try sources.code(of: example)
    let figure = Node.element(
      "figure", [Attribute("aria-labelledby", id)],
      [
        .element("figcaption", [], text: chart.words.title),
        GalleryPage.scroller("picture", label: example.shows.zh, [chart.node()]),
        .element("p", [Attribute("lang", chart.words.language.rawValue)], text: chart.summary),
      ])
    return .element(
      "article", [Attribute("class", "example")],
      [
        .element("h3", [Attribute("id", id)], text: example.shows.zh),
        GalleryPage.english(example.shows.en),
        .element(
          "div", [Attribute("class", "beside")], [figure, GalleryPage.listing(code, of: example.shows.zh)]),
        GalleryPage.data(of: chart), GalleryPage.file(example.name + ".svg"),
      ])
  }

  /// The helpers that examples share, so that their code can be read to the end.
  private var sampleData: Node {
    get throws(SourceCode.Fault) {
      let code = try sources.file("SampleData.swift")
      return .element(
        "section", [Attribute("class", "kind"), Attribute("aria-labelledby", "sample-data")],
        [
          .element("h2", [Attribute("id", "sample-data")], text: "例子共用的数据 "),
          GalleryPage.english("What the examples share."), GalleryPage.listing(code, of: "例子共用的数据"),
        ])
    }
  }

  private static func data(of chart: any Chart) -> Node {
    .element(
      "details", [],
      [.element("summary", [], text: "数据 Data"), scroller("table-scroll", label: "数据表", [chart.tableNode])])
  }

  private static func file(_ name: String) -> Node {
    .element("p", [Attribute("class", "soft")], [.element("a", [Attribute("href", name)], text: name)])
  }

  private static func listing(_ code: String, of subject: String) -> Node {
    .element(
      "pre", [Attribute("role", "region"), Attribute("aria-label", "代码：" + subject)],
      [.element("code", [], text: code)])
  }

  private static func english(_ text: String) -> Node {
    .element("p", [Attribute("lang", "en"), Attribute("class", "soft")], text: text)
  }

  private static func scroller(_ kind: String, label: String, _ children: [Node]) -> Node {
    .element(
      "div",
      [
        Attribute("class", kind), Attribute("role", "region"), Attribute("tabindex", 0),
        Attribute("aria-label", label),
      ], children)
  }
}

extension GalleryPage {
  /// What the gallery adds to the stylesheet of the site.
  static let css = """

    /* The gallery of charts */
    main { padding-block: 1.5rem 4rem; }
    .kind { margin-top: 3rem; }
    .kind > h2 { border-top: 1px solid var(--line); padding-top: 1rem; }
    .kind h2 small { font-weight: 400; }
    .example { margin-top: 2rem; }
    .example > * + * { margin-top: .35rem; }
    .beside { display: grid; gap: .8rem 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
    .picture { overflow-x: auto; padding-block: .3rem; }
    .picture .chart { width: auto; max-width: none; }
    .kind pre { white-space: pre-wrap; background: var(--surface); padding: .6rem .8rem; border-radius: .3rem; font-size: .82rem; line-height: 1.5; }
    .example details > summary { cursor: pointer; min-height: 1.5rem; }
    .example .table-scroll { max-height: 24rem; overflow: auto; }
    @media (min-width: 72rem) { .wide { max-width: 96rem; } .beside { grid-template-columns: minmax(0, 41rem) minmax(0, 1fr); } }
    @media print { .example { break-inside: avoid; } details:not([open]) { display: none; } }

    """
}
