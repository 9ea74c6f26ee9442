/// Finds the numbers of a chain that stand for a person.
struct NumberSearch {
  let text: [UInt8]
  let chain: [DigitGroup]

  /// The most digits that such a number has.
  private static let longest = 19
  /// The most groups in which such numbers are usually written, the country's code among them.
  private static let usualGroups = 6

  func details() -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    var first = 0
    while first < chain.count {
      guard let (detail, next) = detail(from: first) else {
        first += 1
        continue
      }
      details.append(detail)
      first = next
    }
    return details
  }

  /// The detail that begins with a group, and the group after it; of several, the longest.
  private func detail(from first: Int) -> (PersonalDetail, Int)? {
    var found: (PersonalDetail, Int)?
    var digits: [UInt8] = []
    for last in first..<chain.count {
      // More groups than these are a number only where they are all there is.
      if last - first >= Self.usualGroups, first > 0 || chain.count > Self.longest { break }
      digits += chain[last].digits
      guard digits.count <= Self.longest, chain[last].isHan == chain[first].isHan else { break }
      let window = NumberWindow(chain: chain, groups: first...last, digits: digits)
      if digits.count >= 10, let kind = kind(of: window), !isPartOfDecimal(window) {
        let end =
          window.range.upperBound + (kind == .identity && digits.count == 17 ? checkLength(window) : 0)
        found = (PersonalDetail(kind, window.range.lowerBound..<end), last + 1)
      }
    }
    return found
  }

  /// Whether the window is a part of a decimal number; a whole mobile behind a list's number is none.
  private func isPartOfDecimal(_ window: NumberWindow) -> Bool {
    guard window.isPartOfDecimal else { return false }
    let isListed = window.followsShortNumber && MobileNumber.isOne(window.digits)
    return !(isListed && NumberContext(text: text, range: window.range).speaksOfContact)
  }

  private func kind(of window: NumberWindow) -> PersonalDetail.Kind? {
    lazy var context = NumberContext(text: text, range: window.range)
    if IdentityNumber.isOne(window.digits, endsInX: checkLength(window) > 0), window.isGrouped(like: [6, 14])
    {
      // A document's number may hold what looks like a birthday; the check digit tells.
      let isOther = context.isAmount || (context.isDocumentNumber && !IdentityNumber.isProved(window.digits))
      return isOther ? nil : .identity
    }
    if MobileNumber.isOne(window.digits),
      MobileNumber.isGrouped(window, otherwise: window.hasFewParts || context.speaksOfContact)
    {
      return context.isFigure ? nil : .mobile
    }
    if LandlineNumber.isOne(window, followsPlus: context.followsPlus) {
      return context.isFigure ? nil : .landline
    }
    if window.isGrouped(like: [4, 8, 12, 16]), !window.isPeriod,
      BankCardNumber.isOne(window.digits, isNamed: context.namesACard)
    {
      return context.isAmount ? nil : .bankCard
    }
    return nil
  }

  /// What people write for the check digit ten, the look-alikes of other alphabets among them.
  private static let checkSigns = Set("xXｘＸХхΧχⅩⅹ×✕✖𝐗𝗫𝖷".unicodeScalars)

  /// How many bytes behind the window the `X` takes that ends an identity number; 0 where there is none.
  private func checkLength(_ window: NumberWindow) -> Int {
    guard window.digits.count == 17 else { return 0 }
    var scalars = TextScalars(text, from: window.range.upperBound)
    var seen = 0
    while seen < 4, let (scalar, range) = scalars.next() {
      if Self.checkSigns.contains(scalar) {
        return range.upperBound - window.range.upperBound
      }
      let isGap = scalar == " " || scalar == "-" || scalar.properties.isDefaultIgnorableCodePoint
      guard isGap || scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
      else { return 0 }
      seen += 1
    }
    return 0
  }
}
