internal import Diagnostics
internal import Notes

/// The links of a note lead to something that there is.
enum BrokenLink: NoteRule {
  static let id = "broken-link"
  static let about = Wording(zh: "说明里的链接要有去处", en: "the links of a note lead to something that there is")
  static let help = Wording(
    zh: "写 task:序号、indicator:id、department:id 等，或放在 notes 里的图片",
    en: "write task:NUMBER, indicator:ID, department:ID and so on, or a picture below notes")

  static func check(
    _ note: RenderedNote, _ known: KnownIDs, files assets: Set<String>
  ) -> [Finding] {
    let references = note.references.filter { !known.has($0.kind, $0.id) }.map { finding($0, known) }
    let files = note.files.filter { !isPage($0) && !assets.contains($0.path) }
    return references + files.map(finding)
  }

  private static func finding(_ reference: NoteReference, _ known: KnownIDs) -> Finding {
    let (kind, id) = (reference.kind, reference.id)
    let near = known.near(kind, id).map { "\(kind.rawValue):\($0)" }
    return Finding(
      Self.id, at: reference.place,
      Wording(
        zh: "链接 \(kind.rawValue):\(id) 没有去处：没有这个\(kind.word.zh)",
        en: "the link \(kind.rawValue):\(id) leads nowhere: there is no such \(kind.word.en)"),
      help: near.map { Wording(zh: "是不是 \($0)？", en: "did you mean \($0)?") } ?? help,
      read: "\(kind.rawValue):\(id)")
  }

  private static func finding(_ link: NoteFileLink) -> Finding {
    Finding(
      id, at: link.place,
      Wording(zh: "没有“\(link.address)”这个文件", en: "there is no file '\(link.address)'"),
      help: link.isImage
        ? Wording(zh: "把图片放到说明旁边，文件名大小写要一致", en: "put the picture beside the note, in the same case")
        : help,
      read: link.address)
  }

  /// Whether an address without a file type is meant for a page of the site or a place in the note.
  private static func isPage(_ link: NoteFileLink) -> Bool {
    !link.isImage && (link.address.utf8.first == UInt8(ascii: "#") || link.address.hasSuffix(".html"))
  }
}
