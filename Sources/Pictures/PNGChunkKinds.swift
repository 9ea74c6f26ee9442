/// The kinds of PNG chunks that change how a picture looks, and how long each may be.
enum PNGChunkKinds {
  /// The lengths that a kind allows; nil for the kinds that do not stay.
  static func lengths(_ type: String) -> ClosedRange<Int>? {
    switch type {
    case "IHDR": 13...13
    case "PLTE": 3...768
    case "IEND": 0...0
    case "IDAT", "iCCP", "sPLT": 0...Int.max
    case "fdAT": 4...Int.max
    case "tRNS": 1...256
    case "cHRM": 32...32
    case "gAMA", "cICP": 4...4
    case "sBIT": 1...4
    case "sRGB": 1...1
    case "bKGD": 1...6
    case "hIST": 2...512
    case "pHYs": 9...9
    case "acTL": 8...8
    case "fcTL": 26...26
    default: nil
    }
  }

  /// What goes with a chunk that does not stay.
  static func part(_ chunk: PNGChunk) -> RemovedPart {
    switch chunk.type {
    case "iTXt" where chunk.data.starts(with: "XML:com.adobe.xmp\0".utf8): .xmp
    case "tEXt", "zTXt", "iTXt": .text
    case "tIME": .time
    case "caBX": .contentCredentials
    default: .unknown
    }
  }
}
