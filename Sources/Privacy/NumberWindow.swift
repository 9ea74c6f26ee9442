/// Some groups of a chain that may be one number.
struct NumberWindow {
  let chain: [DigitGroup]
  let groups: ClosedRange<Int>
  let digits: [UInt8]

  /// The bytes from the first digit to the last.
  var range: Range<Int> {
    chain[groups.lowerBound].range.lowerBound..<chain[groups.upperBound].range.upperBound
  }

  /// The gaps between the groups.
  private var gaps: [DigitGroup.Gap] { chain[groups].dropFirst().map(\.gap) }

  /// The numbers of digits before each gap.
  var cuts: [Int] {
    var cuts: [Int] = []
    var count = 0
    for group in chain[groups].dropLast() {
      count += group.digits.count
      cuts.append(count)
    }
    return cuts
  }

  private var before: DigitGroup.Gap { chain[groups.lowerBound].gap }

  private var after: DigitGroup.Gap? {
    groups.upperBound + 1 < chain.count ? chain[groups.upperBound + 1].gap : nil
  }

  /// Whether the digits are a part of a decimal number.
  var isPartOfDecimal: Bool {
    if gaps.contains(.point), !(cuts == [3, 7] && gaps.allSatisfy { $0 == .point }) { return true }
    return before == .point || after == .point
  }

  /// Whether one group stands alone behind a point and a number of one or two digits, and no decimal follows.
  var followsShortNumber: Bool {
    guard gaps.isEmpty, before == .point, after != .point, groups.lowerBound > 0 else { return false }
    return chain[groups.lowerBound - 1].digits.count <= 2
  }

  /// Whether the groups are as few, or as alike, as people make them, so that they are no row of figures.
  var hasFewParts: Bool {
    groups.count <= 3 || groups.count == digits.count || cuts == [3, 5, 7, 9]
  }

  /// Whether it is two days with a gap between them, as in `2019-01-01–2019-12-31`.
  var isPeriod: Bool {
    digits.count == 16 && cuts.contains(8) && WrittenDay.isOne(digits[..<8])
      && WrittenDay.isOne(digits[8...])
  }

  /// Whether the gaps are where such numbers have them; or of one kind, with the chain holding nothing else.
  func isGrouped(like usual: Set<Int>, otherwise mayDiffer: Bool = true) -> Bool {
    if gaps.isEmpty { return true }
    let isUniform = gaps.allSatisfy { $0 == gaps[0] }
    if Set(cuts).isSubset(of: usual) { return isUniform || !gaps.contains(where: \.isSign) }
    return mayDiffer && isUniform && !gaps[0].isSign && before == .first && after == nil
  }
}

extension DigitGroup.Gap {
  /// Whether it is a sign that is rare between the parts of a number.
  var isSign: Bool {
    if case .sign = self { return true }
    return self == .point
  }
}
