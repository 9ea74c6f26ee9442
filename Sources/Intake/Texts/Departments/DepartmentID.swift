/// Proposes ids for departments: lower-case ASCII letters, digits and hyphens.
package enum DepartmentID {
  /// An id for each name in the order given, none of them taken and none twice.
  ///
  /// Chinese names go by a table of the words that offices have everywhere, English ones by their letters; what the
  /// table does not know is `department-N`, a subdistrict, town or township `subdistrict-N`, `town-N`, `township-N`.
  package static func propose(_ names: [String], taken: Set<String> = []) -> [String] {
    var taken = taken
    var next: [String: Int] = [:]
    return names.map { name in
      let id = free(base(of: name), taken, &next)
      taken.insert(id)
      return id
    }
  }

  private enum Base {
    case words(String)
    /// A kind of unit that is counted from 1.
    case counted(String)
  }

  private static func base(of name: String) -> Base {
    let cleaned = NameKey.cleaned(name.unicodeScalars)
    guard cleaned.unicodeScalars.contains(where: \.isChinese) else {
      let slug = slug(of: cleaned)
      return slug.isEmpty ? .counted("department") : .words(slug)
    }
    for (ending, word) in places where cleaned.hasSuffix(ending) { return .counted(word) }
    let words = words(in: cleaned)
    return words.isEmpty ? .counted("department") : .words(words.joined(separator: "-"))
  }

  /// The first id of a base that is free; `next` has the numbers from which each stem may be.
  private static func free(_ base: Base, _ taken: Set<String>, _ next: inout [String: Int]) -> String {
    let stem: String
    switch base {
    case .words(let words):
      if !taken.contains(words) { return words }
      stem = words
    case .counted(let word): stem = word
    }
    let first = if case .counted = base { 1 } else { 2 }
    var number = next[stem, default: first]
    while taken.contains("\(stem)-\(number)") { number += 1 }
    next[stem] = number + 1
    return "\(stem)-\(number)"
  }

  /// The letters and digits in lower case with hyphens between words, of 40 bytes at most.
  private static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    for scalar in FoldedText.scalars(name).map(\.baseLetter.lowered) {
      if scalar.isASCIIWord {
        slug.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar != "'", scalar != "’", scalar.properties.generalCategory != .nonspacingMark,
        let last = slug.last, last != UInt8(ascii: "-")
      {
        slug.append(UInt8(ascii: "-"))
      }
    }
    slug = Array(slug.prefix(40))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The table's words in the order in which the name has them, at most three.
  private static func words(in name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    var found: [String] = []
    var index = 0
    while index < scalars.count, found.count < 3 {
      let cursor = TextCursor(scalars, at: index)
      guard let (chinese, english) = DepartmentGlossary.words.first(where: { cursor.isAt($0.0) }) else {
        index += 1
        continue
      }
      if !found.contains(english) { found.append(english) }
      index += chinese.unicodeScalars.count
    }
    return found
  }

  private static let places = [
    ("街道办事处", "subdistrict"), ("街道办", "subdistrict"), ("街道", "subdistrict"), ("街办", "subdistrict"),
    ("镇人民政府", "town"), ("镇政府", "town"), ("镇", "town"), ("乡人民政府", "township"), ("乡政府", "township"),
    ("乡", "township"), ("社区", "community"), ("村", "village"), ("区人民政府", "district"), ("县人民政府", "county"),
  ]
}
