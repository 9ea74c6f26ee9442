internal import Diagnostics

/// The texts that the cells of all sheets refer to by number.
struct SharedStrings {
  /// How a text reads whose runs differ in what strikes them through.
  struct Looks {
    /// The struck parts in a cell whose font strikes nothing through.
    var struck: [UInt8]
    /// What is kept, and what is struck, in a cell whose font strikes its text through.
    var inStruckCell: RichText.Parts
  }

  /// The bytes of all texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where in the bytes each text lies, without its struck parts.
  private(set) var spans: [TableStore.CellSpan] = []
  /// The looks of those few texts whose runs differ in them.
  private(set) var looks: [Int: Looks] = [:]
  /// How many radicals of a text were read as characters, where there were any.
  private(set) var radicals: [Int: Int] = [:]
  private var hasStruckCells = false
  private var foldsRadicals = false

  init() {}

  /// Hands the bytes over, so that they are not copied when more is added to them.
  mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  /// Reads the texts; `hasStruckCells` says whether any cell's font may strike one through.
  init(
    _ part: String, in archive: borrowing WorkbookArchive, hasStruckCells: Bool, foldsRadicals: Bool
  ) throws(WorkbookFault) {
    self.hasStruckCells = hasStruckCells
    self.foldsRadicals = foldsRadicals
    let place = Place(file: archive.file)
    guard let stream = try archive.open(part, at: place) else {
      throw WorkbookFault(.missingPart(part, at: place))
    }
    var xml = try XMLPart(stream)
    var runs: [RichText.Run] = []
    try xml.enterRoot("sst")
    while try xml.enterChild() {
      guard xml.isElement("si") else {
        try xml.skip()
        continue
      }
      let start = bytes.count
      runs.removeAll(keepingCapacity: true)
      try RichText.collect(&xml, into: &bytes, runs: &runs)
      take(from: start, runs)
    }
    try xml.finish()
  }

  private mutating func take(from start: Int, _ runs: [RichText.Run]) {
    var count = 0
    let hasStruck = runs.contains { $0.look == .struck }
    let hasPlain = hasStruckCells && runs.contains { $0.look == .plain }
    if hasStruck || hasPlain {
      let written = Array(bytes[start...])
      var parts = RichText.parts(of: written[...], runs, inStruckCell: false)
      var struckCell = hasStruckCells ? RichText.parts(of: written[...], runs, inStruckCell: true) : .init()
      if foldsRadicals {
        count = parts.foldRadicals()
        _ = struckCell.foldRadicals()
      }
      looks[spans.count] = Looks(struck: parts.struck, inStruckCell: struckCell)
      bytes.removeSubrange(start...)
      bytes.append(contentsOf: parts.kept)
    } else {
      EscapedText.decode(&bytes, from: start)
    }
    if foldsRadicals { count += Radicals.fold(&bytes, from: start) }
    if count > 0 { radicals[spans.count] = count }
    spans.append(.init(offset: UInt32(start), length: UInt32(bytes.count - start)))
  }
}
