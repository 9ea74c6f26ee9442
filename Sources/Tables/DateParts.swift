/// Up to three numbers of one to four digits, each with the sign that follows it.
struct DateParts {
  enum Separator {
    case none, hyphen, slash, point, year, month, day
  }

  struct Part {
    var value = 0
    var digits = 0
    var separator = Separator.none
  }

  private var parts = (Part(), Part(), Part())
  /// The number of parts; 0 where the text is made of anything else.
  private(set) var count = 0

  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      guard count < 3, let part = Self.part(bytes, at: &index) else {
        count = 0
        return
      }
      self[count] = part
      count += 1
    }
  }

  subscript(_ index: Int) -> Part {
    get {
      switch index {
      case 0: parts.0
      case 1: parts.1
      default: parts.2
      }
    }
    set {
      switch index {
      case 0: parts.0 = newValue
      case 1: parts.1 = newValue
      default: parts.2 = newValue
      }
    }
  }

  private static func part(_ bytes: Span<UInt8>, at index: inout Int) -> Part? {
    var part = Part()
    while index < bytes.count, bytes[index].isDigit, part.digits <= 4 {
      part.value = part.value * 10 + Int(bytes[index] - 0x30)
      part.digits += 1
      index += 1
    }
    guard (1...4).contains(part.digits) else { return nil }
    if index == bytes.count { return part }
    guard let (separator, length) = separator(bytes, at: index) else { return nil }
    part.separator = separator
    index += length
    return part
  }

  private static func separator(_ bytes: Span<UInt8>, at index: Int) -> (Separator, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "."): return (.point, 1)
    default: break
    }
    guard index + 2 < bytes.count else { return nil }
    // 年, 月 and 日 in UTF-8.
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE5, 0xB9, 0xB4): return (.year, 3)
    case (0xE6, 0x9C, 0x88): return (.month, 3)
    case (0xE6, 0x97, 0xA5): return (.day, 3)
    default: return nil
    }
  }
}
