/// Cleans GIF files: pictures, their timing and the loop of an animation stay.
struct GIFCleaner {
  private var reader: ByteReader
  private var writer: PictureWriter
  private var hasPixels = false

  /// The clean picture of a file.
  static func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    var cleaner = GIFCleaner(bytes)
    let size = try cleaner.copyHeader()
    while try cleaner.copyPart() {}
    cleaner.writer.end(before: cleaner.reader.rest)
    guard cleaner.hasPixels else { throw PictureError(.noPicture, at: cleaner.reader.offset) }
    return cleaner.writer.picture(.gif, size)
  }

  private init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes[...])
    writer = PictureWriter(capacity: bytes.count)
  }

  private mutating func copyHeader() throws(PictureError) -> PixelSize {
    _ = try reader.take(6)
    let width = try reader.number(2, .little)
    let height = try reader.number(2, .little)
    let size = try PixelSize(width, height, at: 6)
    let flags = try reader.byte()
    _ = try reader.take(2)
    try reader.skipGIFColors(flags: flags)
    writer.keep(reader.bytes(since: 0))
    return size
  }

  /// Copies the next picture or extension; false behind the end of the file.
  private mutating func copyPart() throws(PictureError) -> Bool {
    let start = reader.offset
    switch try reader.byte() {
    case 0x21: try copyExtension(from: start)
    case 0x2C: try copyPixels(from: start)
    case 0x3B:
      writer.keep(reader.bytes(since: start))
      return false
    default: throw PictureError(.unknownPart, at: start)
    }
    return true
  }

  private mutating func copyPixels(from start: Int) throws(PictureError) {
    _ = try reader.take(8)
    try reader.skipGIFColors(flags: try reader.byte())
    _ = try reader.byte()
    try reader.skipGIFBlocks()
    hasPixels = true
    writer.keep(reader.bytes(since: start))
  }

  private mutating func copyExtension(from start: Int) throws(PictureError) {
    let label = try reader.byte()
    let first = try reader.gifBlock()
    switch GIFExtension(label: label, first: first) {
    case .control:
      guard first?.count == 4, try reader.gifBlock() == nil else {
        throw PictureError(.wrongLength, at: start)
      }
      writer.keep(reader.bytes(since: start))
    case .loop: try copyLoop(reader.bytes(since: start))
    case .other(let part):
      if first != nil { try reader.skipGIFBlocks() }
      writer.remove(part)
    }
  }

  /// Copies how often an animation runs, and nothing that stands beside it.
  private mutating func copyLoop(_ head: ArraySlice<UInt8>) throws(PictureError) {
    var kept: [UInt8] = []
    while let block = try reader.gifBlock() {
      if GIFExtension.isOfLoop(block) {
        kept += [UInt8(truncatingIfNeeded: block.count)] + block
      } else {
        writer.remove(.application)
      }
    }
    if kept.isEmpty { writer.remove(.application) } else { writer.keep(head + kept + [0]) }
  }
}
