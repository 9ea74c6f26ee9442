/// Reads a ToUnicode map of a font: which text its glyphs stand for (ISO 32000-1, 9.10.3).
struct CharacterMap {
  private enum Section {
    /// Each glyph has its text.
    case characters
    /// Each stretch of glyphs has the text of its first glyph, or a list of texts.
    case ranges
  }

  /// Every scalar that the map gives; none for what is no map.
  private(set) var scalars = ScalarSet()
  private var section: Section?
  private var isList = false
  private var codes: [[UInt8]] = []

  /// Reads another map, adding to the scalars.
  mutating func read(_ source: [UInt8]) {
    section = nil
    isList = false
    codes = []
    var rest = source[...]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"): code(CharacterMap.take(&rest) { $0 != UInt8(ascii: ">") }.dropFirst())
      case UInt8(ascii: "["): isList = true
      case UInt8(ascii: "]"): endList()
      case let byte where CharacterMap.isLetter(byte):
        word(CharacterMap.take(&rest, while: CharacterMap.isLetter))
      default: break
      }
      rest = rest.dropFirst()
    }
  }

  private mutating func word(_ word: ArraySlice<UInt8>) {
    switch String(decoding: word, as: UTF8.self) {
    case "beginbfchar": section = .characters
    case "beginbfrange": section = .ranges
    default: section = nil
    }
    codes = []
  }

  private mutating func code(_ digits: ArraySlice<UInt8>) {
    guard let section else { return }
    codes.append(CharacterMap.bytes(ofHexadecimal: digits))
    switch section {
    case .characters where codes.count == 2:
      insert(CharacterMap.units(codes[1]))
      codes = []
    case .ranges where codes.count == 3 && !isList:
      insertRange(from: codes[0], to: codes[1], text: CharacterMap.units(codes[2]))
      codes = []
    default: break
    }
  }

  private mutating func endList() {
    for text in codes.dropFirst(2) { insert(CharacterMap.units(text)) }
    isList = false
    codes = []
  }

  private mutating func insertRange(from low: [UInt8], to high: [UInt8], text: [UInt16]) {
    guard let first = CharacterMap.units(low).last, let last = CharacterMap.units(high).last, first <= last,
      let end = text.last
    else { return insert(text) }
    for step in 0...(last - first) { insert(text.dropLast() + [end &+ step]) }
  }

  private mutating func insert(_ units: [UInt16]) {
    for scalar in String(decoding: units, as: UTF16.self).unicodeScalars { scalars.insert(scalar) }
  }

  /// The whole pairs of bytes as numbers, the greater byte first; a single byte is a number too.
  private static func units(_ bytes: [UInt8]) -> [UInt16] {
    if bytes.count == 1 { return bytes.map(UInt16.init) }
    return stride(from: 1, to: bytes.count, by: 2).map { UInt16(bytes[$0 - 1]) << 8 | UInt16(bytes[$0]) }
  }

  private static func bytes(ofHexadecimal digits: ArraySlice<UInt8>) -> [UInt8] {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }.map(
      UInt8.init(truncatingIfNeeded:))
    return stride(from: 1, to: values.count, by: 2).map { values[$0 - 1] << 4 | values[$0] }
  }

  /// Takes off what comes before the first byte that does not fit, and leaves the last of it in place.
  private static func take(_ rest: inout ArraySlice<UInt8>, while fits: (UInt8) -> Bool) -> ArraySlice<UInt8>
  {
    let taken = rest.prefix(while: fits)
    rest = rest.dropFirst(taken.count - 1)
    return taken
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
