internal import Bundles
internal import Diagnostics
internal import Markup
package import Printing

/// Makes the copy of a pack that an office can edit in Word or WPS.
package struct EditableCopy: Sendable {
  /// The files of styles by their names, such as `gongwen.xml`.
  private let styles: [String: [UInt8]]
  private let pictures: PictureRenderer

  /// Finds the programs on a search path such as `/usr/bin:/bin`; the styles are the files of `Templates/docx`.
  package static func find(
    searchPath: String, styles: [String: [UInt8]]
  ) throws(EditableError) -> EditableCopy {
    for name in styles.keys.sorted() {
      if let line = XMLCheck.firstBrokenLine(of: styles[name] ?? []) {
        throw EditableError(.brokenStyles(name, line: line))
      }
    }
    return EditableCopy(styles: styles, pictures: try PictureRenderer.find(searchPath: searchPath))
  }

  /// The bytes of the `.docx` of a pack's HTML; the pictures are drawn within the time, several at once.
  package func docx(
    from html: [UInt8], properties: DocumentProperties, timeLimit: Duration = .seconds(60)
  ) throws(EditableError) -> [UInt8] {
    let root = HTMLReader.read(html)
    var writer = DocumentWriter(page: html, root: root, language: properties.language)
    let document = Node.element("w:document", DocumentParts.namespaces, [writer.body(of: root)])
    let media = try pictures.render(writer.pictures, timeLimit: timeLimit)
    var files = [
      ("[Content_Types].xml", Self.part(DocumentParts.contentTypes)),
      ("_rels/.rels", Self.part(DocumentParts.packageRelationships)),
      ("docProps/app.xml", Self.part(DocumentParts.programProperties)),
      ("docProps/core.xml", Self.part(DocumentParts.coreProperties(properties))),
      ("word/_rels/document.xml.rels", Self.part(DocumentParts.documentRelationships(writer))),
      ("word/document.xml", Self.part(document)),
      ("word/footer1.xml", Self.part(PageFeet.part(.odd))),
      ("word/footer2.xml", Self.part(PageFeet.part(.even))),
    ]
    for (index, picture) in writer.pictures.enumerated() {
      files.append(("word/media/\(picture.fileName(index + 1))", media[index]))
    }
    files += [
      ("word/numbering.xml", Self.part(ListNumbering.part(writer.lists))),
      ("word/settings.xml", Self.part(DocumentParts.settings(properties.language))),
      ("word/styles.xml", try styles(writer.setup.styleFile)),
    ]
    guard let archive = ZipWriter.archive(files.map { PackedFile(name: $0, bytes: $1) }) else {
      throw EditableError(.outOfMemory)
    }
    return archive
  }

  private func styles(_ name: String) throws(EditableError) -> [UInt8] {
    guard let bytes = styles[name] else { throw EditableError(.missingStyles(name)) }
    return bytes
  }

  private static func part(_ node: Node) -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    HTMLWriter.append(node, to: &bytes)
    return bytes
  }
}
