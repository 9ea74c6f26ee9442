/// Cleans WebP files: pixels, transparency, animation and colours stay.
struct WebPCleaner {
  private var writer: PictureWriter
  private var header: WebPHeader?
  private var image = WebPImage()
  private var hasAnimation = false
  private var hasFrames = false
  private var keepsExif = false

  /// The clean picture of a file.
  static func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    var file = ByteReader(bytes[...])
    _ = try file.take(4)
    var reader = ByteReader(try file.take(try file.number(4, .little)))
    var cleaner = WebPCleaner(writer: PictureWriter(capacity: bytes.count))
    cleaner.writer.keep("RIFF".utf8 + [0, 0, 0, 0])
    cleaner.writer.keep(try reader.take(4))
    try cleaner.copyFirst(try reader.webpChunk())
    while !reader.rest.isEmpty { try cleaner.copy(try reader.webpChunk()) }
    cleaner.writer.end(before: file.rest)
    return try cleaner.finish(at: reader.offset)
  }

  private init(writer: PictureWriter) {
    self.writer = writer
  }

  /// Copies the chunk that says whether the file holds one still picture only.
  private mutating func copyFirst(_ chunk: WebPChunk) throws(PictureError) {
    if chunk.type == "VP8X" {
      header = try WebPHeader(chunk)
    } else {
      guard chunk.type != "ALPH", try image.takes(chunk) else {
        throw PictureError(.unknownPart, at: chunk.offset)
      }
    }
    writer.keep(chunk.bytes)
  }

  private mutating func copy(_ chunk: WebPChunk) throws(PictureError) {
    // Behind the only picture of a file without a header, decoders look at nothing.
    guard let header else { return remove(chunk) }
    switch chunk.type {
    case "VP8X": throw PictureError(.misplacedPart, at: chunk.offset)
    case "ICCP": writer.keep(chunk.bytes)
    case "EXIF":
      guard let exif = writer.reduce(exif: chunk.data, isShown: header.hasExif) else { return }
      writer.keep(WebPChunk.bytes("EXIF", exif))
      keepsExif = true
    case "ANIM":
      guard header.isAnimated, !hasAnimation else { throw PictureError(.misplacedPart, at: chunk.offset) }
      guard chunk.data.count == 6 else { throw PictureError(.wrongLength, at: chunk.offset) }
      hasAnimation = true
      writer.keep(chunk.bytes)
    case "ANMF":
      guard hasAnimation else { throw PictureError(.misplacedPart, at: chunk.offset) }
      try copyFrame(chunk)
    default:
      guard try image.takes(chunk) else { return remove(chunk) }
      guard !header.isAnimated else { throw PictureError(.misplacedPart, at: chunk.offset) }
      writer.keep(chunk.bytes)
    }
  }

  /// Copies a frame of an animation without what is not shown in it.
  private mutating func copyFrame(_ frame: WebPChunk) throws(PictureError) {
    var reader = ByteReader(frame.data)
    var image = WebPImage()
    var data = Array(try reader.take(16))
    while !reader.rest.isEmpty {
      let chunk = try reader.webpChunk()
      if try image.takes(chunk) { data += chunk.bytes } else { remove(chunk) }
    }
    guard image.size != nil else { throw PictureError(.noPicture, at: frame.offset) }
    writer.keep(WebPChunk.bytes("ANMF", data))
    hasFrames = true
  }

  private mutating func remove(_ chunk: WebPChunk) {
    switch chunk.type {
    case "EXIF": _ = writer.reduce(exif: chunk.data, isShown: false)
    case "XMP ": writer.remove(.xmp)
    case "C2PA": writer.remove(.contentCredentials)
    default: writer.remove(.unknown)
    }
  }

  /// The picture, its length and its flags written over the old ones.
  private mutating func finish(at offset: Int) throws(PictureError) -> CleanPicture {
    guard hasFrames || image.size != nil, let size = header?.size ?? image.size else {
      throw PictureError(.noPicture, at: offset)
    }
    writer.overwrite(at: 4, with: ByteOrder.little.bytes(writer.bytes.count - 8, 4))
    if let header { writer.overwrite(at: 20, with: [header.flags(keepingExif: keepsExif)]) }
    return writer.picture(.webp, size)
  }
}
