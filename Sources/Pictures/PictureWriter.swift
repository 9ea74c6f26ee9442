/// The clean picture as it grows, with a record of what was left out.
struct PictureWriter {
  private(set) var bytes: [UInt8] = []
  private var removed: Set<RemovedPart> = []
  private var hasReadOrientation = false
  private var orientation: Orientation?

  /// A writer with room for as many bytes as the picture has now.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends bytes that stay.
  mutating func keep(_ part: some Collection<UInt8>) {
    bytes.append(contentsOf: part)
  }

  /// Records that something stays out.
  mutating func remove(_ part: RemovedPart) {
    removed.insert(part)
  }

  /// Records what stands behind the end of the picture, if anything does.
  mutating func end(before rest: ArraySlice<UInt8>) {
    if !rest.isEmpty { remove(.trailing) }
  }

  /// What has to stay of Exif data; nil for nothing.
  ///
  /// Browsers take the orientation from the first Exif data only, and only where `isShown` says they look.
  mutating func reduce(exif: ArraySlice<UInt8>, isShown: Bool = true) -> [UInt8]? {
    let facts = ExifFacts(exif)
    var kept: [UInt8]?
    if isShown, !hasReadOrientation {
      hasReadOrientation = true
      orientation = facts.orientation
      kept = orientation?.exif
    }
    if kept.map({ exif.elementsEqual($0) }) != true {
      remove(.exif)
      if facts.hasLocation { remove(.gps) }
    }
    return kept
  }

  /// Writes over bytes that were appended before; what would not fit is left out.
  mutating func overwrite(at offset: Int, with part: [UInt8]) {
    for (index, byte) in zip(offset..., part) where bytes.indices.contains(index) { bytes[index] = byte }
  }

  /// The picture, its width and height as shown; Chromium turns no WebP, though other programs do.
  func picture(_ format: PictureFormat, _ size: PixelSize) -> CleanPicture {
    let isTurned = format != .webp && orientation?.swapsSides == true
    return CleanPicture(
      bytes: bytes, format: format, width: isTurned ? size.height : size.width,
      height: isTurned ? size.width : size.height, removed: removed.map(\.rawValue).sorted())
  }
}
