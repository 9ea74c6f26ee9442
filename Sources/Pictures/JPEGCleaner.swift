/// Cleans JPEG files: of the application data only what changes how the pixels look stays.
struct JPEGCleaner {
  private var reader: ByteReader
  private var writer: PictureWriter
  private var size: PixelSize?
  private var hasScan = false

  /// The clean picture of a file.
  static func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    var cleaner = JPEGCleaner(bytes)
    cleaner.writer.keep(try cleaner.reader.take(2))
    while try cleaner.copyPart() {}
    cleaner.writer.end(before: cleaner.reader.rest)
    guard let size = cleaner.size, cleaner.hasScan else {
      throw PictureError(.noPicture, at: cleaner.reader.offset)
    }
    return cleaner.writer.picture(.jpeg, size)
  }

  private init(_ bytes: [UInt8]) {
    reader = ByteReader(bytes[...])
    writer = PictureWriter(capacity: bytes.count)
  }

  /// Copies what follows up to the next marker; false behind the end of the picture.
  private mutating func copyPart() throws(PictureError) -> Bool {
    let start = reader.offset
    let code = try reader.jpegMarker()
    guard let marker = JPEGMarker(code: code) else { throw PictureError(.unknownPart, at: start) }
    switch marker {
    case .standalone, .end: break
    case .application:
      try copyApplicationData(code, from: start)
      return true
    case .comment:
      _ = try reader.jpegSegment()
      writer.remove(.comment)
      return true
    case .frame, .tables, .scan: try checkSegment(marker, code)
    }
    writer.keep(reader.bytes(since: start))
    return marker != .end
  }

  /// Reads a segment that stays, and the pixels behind it.
  private mutating func checkSegment(_ marker: JPEGMarker, _ code: UInt8) throws(PictureError) {
    let start = reader.offset
    let segment = try reader.jpegSegment()
    guard JPEGTables.fill(segment, code: code) else { throw PictureError(.wrongLength, at: start) }
    switch marker {
    case .frame:
      guard size == nil else { throw PictureError(.misplacedPart, at: start) }
      var header = ByteReader(segment.dropFirst())
      let height = try header.number(2, .big)
      size = try PixelSize(try header.number(2, .big), height, at: start)
    case .scan:
      guard size != nil else { throw PictureError(.misplacedPart, at: start) }
      hasScan = true
      try reader.skipJPEGPixels()
    default: break
    }
  }

  private mutating func copyApplicationData(_ code: UInt8, from start: Int) throws(PictureError) {
    let segment = try reader.jpegSegment()
    let kept: [UInt8]
    switch JPEGApplicationData(code: code, segment) {
    case .colorProfile: kept = Array(segment)
    case .jfif(let count):
      kept = segment.prefix(count - 2) + [0, 0]
      if segment.count > count { writer.remove(.thumbnail) }
    case .adobe(let count):
      kept = Array(segment.prefix(count))
      if segment.count > count { writer.remove(.application) }
    case .exif(let exif):
      guard let reduced = writer.reduce(exif: exif, isShown: !hasScan) else { return }
      kept = ExifFacts.prefix + reduced
    case .other(let part): return writer.remove(part)
    }
    if segment.elementsEqual(kept) { return writer.keep(reader.bytes(since: start)) }
    writer.keep([0xFF, code] + ByteOrder.big.bytes(kept.count + 2, 2) + kept)
  }
}
