/// Cleans PNG files: only chunks that change how the picture looks stay.
struct PNGCleaner {
  private var writer: PictureWriter
  private var size: PixelSize?
  private var isAnimated = false
  private var hasPixels = false
  private var lastType = ""

  /// The clean picture of a file.
  static func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    var reader = ByteReader(bytes[...])
    var cleaner = PNGCleaner(writer: PictureWriter(capacity: bytes.count))
    cleaner.writer.keep(try reader.take(PictureFormat.pngSignature.count))
    while cleaner.lastType != "IEND" { try cleaner.copy(try reader.pngChunk()) }
    cleaner.writer.end(before: reader.rest)
    guard let size = cleaner.size, cleaner.hasPixels else {
      throw PictureError(.noPicture, at: reader.offset)
    }
    return cleaner.writer.picture(.png, size)
  }

  private init(writer: PictureWriter) {
    self.writer = writer
  }

  private mutating func copy(_ chunk: PNGChunk) throws(PictureError) {
    let lengths = PNGChunkKinds.lengths(chunk.type)
    try check(chunk, lengths)
    if chunk.type == "eXIf" {
      let isShown = !hasPixels && !chunk.data.starts(with: ExifFacts.prefix)
      if let exif = writer.reduce(exif: chunk.data, isShown: isShown) {
        writer.keep(PNGChunk.bytes("eXIf", exif))
      }
    } else if let lengths, lengths.contains(chunk.data.count), isShown(chunk) {
      writer.keep(chunk.bytes)
      if chunk.type == "acTL" { isAnimated = true }
    } else {
      writer.remove(PNGChunkKinds.part(chunk))
    }
    if chunk.type == "IDAT" { hasPixels = true }
    lastType = chunk.type
  }

  /// Refuses a chunk that decoders must know but do not, and one that is too long or out of order.
  private mutating func check(_ chunk: PNGChunk, _ lengths: ClosedRange<Int>?) throws(PictureError) {
    guard (size == nil) == (chunk.type == "IHDR"), chunk.type != "IDAT" || !hasPixels || lastType == "IDAT"
    else { throw PictureError(.misplacedPart, at: chunk.offset) }
    guard chunk.isCritical else { return }
    guard let lengths else { throw PictureError(.unknownPart, at: chunk.offset) }
    guard lengths.contains(chunk.data.count) else { throw PictureError(.wrongLength, at: chunk.offset) }
    if chunk.type == "IHDR" { try readHeader(chunk) }
  }

  private mutating func readHeader(_ chunk: PNGChunk) throws(PictureError) {
    var header = ByteReader(chunk.data)
    let width = try header.number(4, .big)
    let height = try header.number(4, .big)
    guard max(width, height) <= Int(Int32.max) else { throw PictureError(.wrongSize, at: chunk.offset) }
    size = try PixelSize(width, height, at: chunk.offset)
  }

  /// Whether browsers look at a chunk; the frames of what is no animation are never shown.
  private func isShown(_ chunk: PNGChunk) -> Bool {
    switch chunk.type {
    case "acTL": !hasPixels
    case "fcTL", "fdAT": isAnimated
    default: true
    }
  }
}
