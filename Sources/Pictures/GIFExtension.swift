/// What the extensions of GIF files hold.
enum GIFExtension {
  /// How the next picture is shown: how long, and which of its colours is none.
  case control
  /// How often an animation runs.
  case loop
  case other(RemovedPart)

  /// The extension of this label that begins with this block.
  init(label: UInt8, first block: ArraySlice<UInt8>?) {
    switch label {
    case 0x01: self = .other(.plainText)
    case 0xF9: self = .control
    case 0xFE: self = .other(.comment)
    case 0xFF where Self.loopNames.contains { block?.elementsEqual($0.utf8) == true }: self = .loop
    case 0xFF: self = .other(block?.elementsEqual("XMP DataXMP".utf8) == true ? .xmp : .application)
    default: self = .other(.unknown)
    }
  }

  /// Whether a block of a loop extension is the number of runs or the size of the buffer it needs.
  static func isOfLoop(_ block: ArraySlice<UInt8>) -> Bool {
    (block.count == 3 && block.first == 1) || (block.count == 5 && block.first == 2)
  }

  private static let loopNames = ["NETSCAPE2.0", "ANIMEXTS1.0"]
}
