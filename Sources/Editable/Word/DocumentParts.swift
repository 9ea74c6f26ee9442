internal import Dates
internal import Diagnostics
internal import Markup
internal import Printing

/// The small parts of a document's file: its types, relationships, settings, lists and properties.
enum DocumentParts {
  /// The declarations of the namespaces that the parts use.
  static let namespaces = [
    Attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    Attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    Attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
  ]

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// What kind of content each part has.
  static var contentTypes: Node {
    let extensions = [
      ("jpeg", "image/jpeg"), ("png", "image/png"),
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
    ]
    let parts = [
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/word/document.xml", word + "document.main+xml"), ("/word/footer1.xml", word + "footer+xml"),
      ("/word/footer2.xml", word + "footer+xml"), ("/word/numbering.xml", word + "numbering+xml"),
      ("/word/settings.xml", word + "settings+xml"), ("/word/styles.xml", word + "styles+xml"),
    ]
    return .element(
      "Types", [Attribute("xmlns", package + "content-types")],
      extensions.map { name, type in
        .element("Default", [Attribute("Extension", name), Attribute("ContentType", type)])
      }
        + parts.map { name, type in
          .element("Override", [Attribute("PartName", name), Attribute("ContentType", type)])
        })
  }

  /// The relationships of the whole file.
  static var packageRelationships: Node {
    relationships([
      relationship("document", office + "officeDocument", "word/document.xml"),
      relationship("core", package + "relationships/metadata/core-properties", "docProps/core.xml"),
      relationship("app", office + "extended-properties", "docProps/app.xml"),
    ])
  }

  /// The relationships of the document with its other parts, its pictures and what its links lead to.
  static func documentRelationships(_ writer: DocumentWriter) -> Node {
    var all = ["styles", "settings", "numbering"].map { relationship($0, office + $0, "\($0).xml") }
    all += ["footer1", "footer2"].map { relationship($0, office + "footer", "\($0).xml") }
    for (index, picture) in writer.pictures.enumerated() {
      let number = index + 1
      all.append(relationship("image\(number)", office + "image", "media/\(picture.fileName(number))"))
    }
    for (index, address) in writer.addresses.enumerated() {
      let isOutside = [Attribute("TargetMode", "External")]
      all.append(relationship("link\(index + 1)", office + "hyperlink", address, isOutside))
    }
    return relationships(all)
  }

  private static func relationships(_ all: [Node]) -> Node {
    .element("Relationships", [Attribute("xmlns", package + "relationships")], all)
  }

  private static func relationship(
    _ id: String, _ type: String, _ target: String, _ more: [Attribute] = []
  ) -> Node {
    .element(
      "Relationship", [Attribute("Id", id), Attribute("Type", type), Attribute("Target", target)] + more)
  }

  /// The settings: pages that mirror each other, and the behaviour of Word 2013 and later.
  static func settings(_ language: Language) -> Node {
    let mode = Node.element(
      "w:compatSetting",
      [
        Attribute("w:name", "compatibilityMode"),
        Attribute("w:uri", "http://schemas.microsoft.com/office/word"),
        Attribute("w:val", 15),
      ])
    let languages = [Attribute("w:val", languageTag(language)), Attribute("w:eastAsia", "zh-CN")]
    return .element(
      "w:settings", namespaces,
      [
        .element("w:mirrorMargins"), WordText.value("w:defaultTabStop", 420), .element("w:evenAndOddHeaders"),
        WordText.value("w:characterSpacingControl", "compressPunctuation"),
        .element("w:compat", [], [.element("w:useFELayout"), mode]), .element("w:themeFontLang", languages),
        WordText.value("w:decimalSymbol", "."), WordText.value("w:listSeparator", ","),
      ])
  }

  /// The properties that file managers and Word show.
  static func coreProperties(_ properties: DocumentProperties) -> Node {
    let moment = "\(properties.day)T00:00:00Z"
    let isMoment = [Attribute("xsi:type", "dcterms:W3CDTF")]
    return .element(
      "cp:coreProperties",
      [
        Attribute("xmlns:cp", package + "metadata/core-properties"),
        Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        Attribute("xmlns:dcterms", "http://purl.org/dc/terms/"),
        Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ],
      [
        property("dc:title", properties.title), property("dc:subject", properties.subject),
        property("dc:creator", properties.author), property("cp:lastModifiedBy", properties.author),
        .element("dcterms:created", isMoment, text: moment),
        .element("dcterms:modified", isMoment, text: moment),
        property("dc:language", languageTag(properties.language)),
      ])
  }

  private static func property(_ name: StaticString, _ value: String) -> Node {
    .element(name, [], text: WordText.clean(Array(value.utf8)))
  }

  /// The properties of the program that made the file.
  static var programProperties: Node {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return .element(
      "Properties", [Attribute("xmlns", namespace)], [.element("Application", [], text: "Taizhang")])
  }

  private static func languageTag(_ language: Language) -> String {
    switch language {
    case .zh: "zh-CN"
    case .en: "en-GB"
    }
  }
}
