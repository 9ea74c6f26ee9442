internal import Diagnostics

/// What the parts of a workbook mean to one another.
struct Relationships {
  struct Item {
    /// The last word of the type, which both variants of the format share: `worksheet`.
    var kind: String
    /// The name of the part that is meant.
    var part: String
  }

  private(set) var byID: [String: Item] = [:]

  /// Reads the relationships of a part; there are none where the archive has no such list.
  init(
    of part: String, in archive: borrowing WorkbookArchive
  ) throws(WorkbookFault) {
    let name = PartName.relationships(of: part)
    guard let stream = try archive.open(name, at: Place(file: archive.file)) else { return }
    var xml = try XMLPart(stream)
    try xml.enterRoot("Relationships")
    while try xml.enterChild() {
      if let id = xml.text("Id"), let type = xml.text("Type"), let target = xml.text("Target"),
        xml.text("TargetMode") != "External"
      {
        byID[id] = Item(kind: Self.lastWord(type), part: PartName.resolve(target, from: part))
      }
      try xml.skip()
    }
    try xml.finish()
  }

  /// The part of the first relationship of a kind, by its id.
  func part(_ kind: String) -> String? {
    byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.part
  }

  private static func lastWord(_ type: String) -> String {
    String(decoding: type.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}
