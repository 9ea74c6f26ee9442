internal import Diagnostics

/// The texts that the cells of all sheets refer to by number.
struct SharedStrings {
  /// The bytes of all texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where in the bytes each text lies.
  private(set) var spans: [TableStore.CellSpan] = []

  init() {}

  /// Hands the bytes over, so that they are not copied when more is added to them.
  mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  init(_ part: String, in archive: borrowing WorkbookArchive) throws(WorkbookFault) {
    let place = Place(file: archive.file)
    guard let stream = try archive.open(part, at: place) else {
      throw WorkbookFault(.missingPart(part, at: place))
    }
    var xml = try XMLPart(stream)
    try xml.enterRoot("sst")
    while try xml.enterChild() {
      guard xml.isElement("si") else {
        try xml.skip()
        continue
      }
      let start = bytes.count
      try RichText.collect(&xml, into: &bytes)
      spans.append(.init(offset: UInt32(start), length: UInt32(bytes.count - start)))
    }
    try xml.finish()
  }
}
