internal import Privacy

/// Finds any of many texts in finished files, in one pass over each.
struct WithheldSearch: Sendable {
  /// One place where a text stands.
  struct Hit: Hashable, Sendable {
    /// Which of the texts.
    let text: Int
    let range: Range<Int>
    /// The letters right before and behind it; nil where the line begins or ends, or some other sign stands.
    let context: LetterContext
  }

  let texts: [SearchedText]
  /// The texts by the hash of their first scalars, as many as `keyLengths` says, at most.
  private var byStart: [UInt64: [Int]] = [:]
  /// Which bytes a text may begin with.
  private var mayStart = [Bool](repeating: false, count: 256)
  /// Which hashes of two scalars some text begins with, by their last bits.
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)

  /// How many scalars are hashed at most: all of a text, so that texts which begin alike cost nothing.
  private static let keyLength = SearchedText.longest
  /// The most runs of blanks that may stand inside a text, as where a name is padded to three characters.
  private static let mostBlanks = 3

  init(_ texts: [SearchedText]) {
    self.texts = texts
    for (index, text) in texts.enumerated() { add(text, index) }
    guard !texts.isEmpty else { return }
    for sign in "&%\\".utf8 { mayStart[Int(sign)] = true }
  }

  private mutating func add(_ text: SearchedText, _ index: Int) {
    guard let first = text.scalars.first else { return }
    var hash = Hash()
    for (place, scalar) in text.scalars.prefix(Self.keyLength).enumerated() {
      hash.add(scalar)
      if place == 1 { pairs[hash.slot] |= hash.bit }
    }
    byStart[hash.value, default: []].append(index)
    for form in [String(first), String(first).uppercased()] {
      if let byte = form.utf8.first { mayStart[Int(byte)] = true }
    }
    // The forms of full width, and the look-alikes of other alphabets.
    if first.isASCII {
      for byte in [0xCD, 0xCE, 0xCF, 0xD0, 0xD1, 0xE2, 0xEF, 0xF0] { mayStart[byte] = true }
    }
  }

  /// Calls the body with every place of a text, in order.
  func visit(_ bytes: [UInt8], as reading: TextReading, _ body: (Hit) -> Void) {
    guard !texts.isEmpty else { return }
    let steps = TextSteps(bytes, reading)
    var index = 0
    while index < bytes.count {
      if mayStart[Int(bytes[index])] { match(steps, at: index, body) }
      index += 1
    }
  }

  /// Reads on from an index for as long as some text may go on so.
  private func match(_ steps: TextSteps, at start: Int, _ body: (Hit) -> Void) {
    var hash = Hash()
    var (count, blanks, index) = (0, 0, start)
    var isAfterBlank = false
    while count < Self.keyLength, index < steps.text.count {
      let (step, next) = steps.step(at: index)
      switch step {
      case .nothing where count > 0: index = next
      case .blank where count > 0 && (isAfterBlank || blanks < Self.mostBlanks):
        if !isAfterBlank { blanks += 1 }
        isAfterBlank = true
        index = next
      case .letter(let scalar):
        hash.add(scalar)
        count += 1
        isAfterBlank = false
        index = next
        if count == 2, pairs[hash.slot] & hash.bit == 0 { return }
        guard count > 1, let candidates = byStart[hash.value] else { continue }
        for text in candidates {
          if let end = end(of: texts[text], steps, from: start) { body(hit(text, steps, start..<end)) }
        }
      default: return
      }
    }
  }

  /// Where a text ends that stands at a place; nil where it does not stand there.
  private func end(of text: SearchedText, _ steps: TextSteps, from start: Int) -> Int? {
    var (index, blanks, place) = (start, 0, 0)
    while place < text.scalars.count {
      guard index < steps.text.count else { return nil }
      let (step, next) = steps.step(at: index)
      switch step {
      case .letter(let scalar):
        guard scalar == text.scalars[place] else { return nil }
        place += 1
      case .blank:
        blanks += 1
      case .nothing: break
      case .end: return nil
      }
      index = next
    }
    let isApart = blanks == 0 || !text.isShort || (before(start, steps) == nil && after(index, steps) == nil)
    return isApart && !isInsideWord(start..<index, text, steps) ? index : nil
  }

  /// Whether a text that begins or ends with a Latin letter or digit goes on with one.
  private func isInsideWord(_ range: Range<Int>, _ text: SearchedText, _ steps: TextSteps) -> Bool {
    func isLatin(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { $0.isASCII } ?? false }
    return (isLatin(text.scalars.first) && isLatin(before(range.lowerBound, steps)))
      || (isLatin(text.scalars.last) && isLatin(after(range.upperBound, steps)))
  }

  private func hit(_ text: Int, _ steps: TextSteps, _ range: Range<Int>) -> Hit {
    Hit(
      text: text, range: range,
      context: LetterContext(
        before: before(range.lowerBound, steps), after: after(range.upperBound, steps)))
  }

  private func before(_ index: Int, _ steps: TextSteps) -> Unicode.Scalar? { steps.letter(before: index) }

  private func after(_ index: Int, _ steps: TextSteps) -> Unicode.Scalar? {
    guard index < steps.text.count, case .letter(let scalar) = steps.step(at: index).step,
      FoldedText.isLetter(scalar)
    else { return nil }
    return scalar
  }

  /// A running hash of scalars (FNV-1a).
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ scalar: Unicode.Scalar) { value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3 }

    /// Where its bit stands among the pairs.
    var slot: Int { Int((value >> 20) & 0x3FF) }
    var bit: UInt64 { 1 << (value >> 32 & 63) }
  }
}
