import Diagnostics

/// What belongs to one parsed text: the note itself, the content of an internal block, or the words of a block of HTML.
struct NoteScope {
  /// A heading as the survey finds it.
  struct Heading {
    var text: String
    var slug: String
    var id: String
  }

  let lines: SourceLines
  let prepared: PreparedText
  let clean: CleanText
  /// What the ids of this text start with.
  let idPrefix: String
  /// 0 for what everyone may read.
  let internalDepth: Int
  /// Whether it is what the tags of a block of HTML left.
  var isOfHTML = false
  /// The heading above what is being written.
  var heading: String?
  /// The headings in the order of the text, and how many of them are written.
  private(set) var headings: [Heading] = []
  var headingsWritten = 0
  /// The ids that a `#` link may lead to, by the words it may use, once `addFragments` has been called.
  var fragments: [String: String] = [:]
  private var headingsInFragments = 0
  /// The headings that wrong fragments were probably meant to be.
  var nearHeadings = NearSearches<String, String>()
  private var slugs: [String: Int] = [:]
  /// The lines on which blocks of code begin, from 1.
  var codeStarts: Set<Int> = []
  /// How often each footnote is referred to, and how many of these are written.
  var footnoteCounts: [Int: Int] = [:]
  var footnotesWritten: [Int: Int] = [:]
  /// The number of the footnote being written; cmark gives them in their order, and 0 is before the first.
  var footnote = 0
  /// The links that are open, innermost last.
  var openLinks: [OpenLink] = []
  /// Whether the last text ended before a tab that `ChineseMarks` added.
  var awaitsTab = false
  /// The column of the table cell that comes next, from 0.
  var column = 0
  /// Where the search for the next address starts.
  var searchStart = 0

  var isInternal: Bool { internalDepth > 0 }

  enum OpenLink {
    case anchor
    case reference(Int)
    /// A link that was dropped; its text stays.
    case dropped
  }

  init(lines: SourceLines, idPrefix: String, internalDepth: Int) {
    self.lines = lines
    self.idPrefix = idPrefix
    self.internalDepth = internalDepth
    prepared = ChineseMarks.prepare(lines.bytes)
    clean = CleanText(mark: prepared.mark)
  }

  /// Gives a heading its id: a slug of its Latin words, or its number where it has others.
  mutating func addHeading(text: String) {
    let base = NoteScope.slug(text) ?? String(headings.count + 1)
    var slug = base
    while slugs[slug] != nil {
      slugs[base, default: 1] += 1
      slug = "\(base)-\(slugs[base, default: 1])"
    }
    slugs[slug] = 1
    headings.append(Heading(text: text, slug: slug, id: "\(idPrefix)h-\(slug)"))
  }

  /// Makes the headings known to `#` links; most notes have none, so only the first link asks for it.
  mutating func addFragments() {
    for heading in headings[headingsInFragments...] {
      for word in [heading.text, heading.slug, "h-" + heading.slug] {
        let key = NoteScope.fragmentKey(word)
        if fragments[key] == nil { fragments[key] = heading.id }
      }
    }
    headingsInFragments = headings.count
  }

  /// A fragment as it is looked up: lower case, hyphens for spaces.
  static func fragmentKey(_ word: String) -> String {
    let bytes = word.lowercased().utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a text in lower case with hyphens between; nil when any letter of it is not Latin.
  private static func slug(_ text: String) -> String? {
    var slug: [UInt8] = []
    for byte in text.lowercased().utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty || slug.count > 60 ? nil : String(decoding: slug, as: UTF8.self)
  }
}
