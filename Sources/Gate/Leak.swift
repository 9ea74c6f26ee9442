internal import Diagnostics
internal import Model
internal import Privacy

/// Something that an edition withholds and that stands in one of its finished files.
struct Leak: Hashable, Comparable, Sendable {
  enum Kind: Hashable, Sendable {
    case withheld(WithheldValue)
    case person(PersonalDetail.Kind)
  }

  let address: String
  let offset: Int
  let place: Place
  let kind: Kind
  let read: String
  let excerpt: String

  /// How many bytes around it are shown.
  private static let reach = 40

  init(_ text: FinishedText, _ range: Range<Int>, _ kind: Kind) {
    address = text.address
    offset = range.lowerBound
    place = text.place(of: range.lowerBound)
    self.kind = kind
    read = String(decoding: text.bytes[range], as: UTF8.self)
    let around = max(0, range.lowerBound - Self.reach)..<min(text.bytes.count, range.upperBound + Self.reach)
    let shown = String(decoding: text.bytes[around], as: UTF8.self).unicodeScalars
      .filter { $0 != "\u{FFFD}" && $0.value >= 0x20 }
    excerpt = String(String.UnicodeScalarView(shown))
  }

  static func < (a: Leak, b: Leak) -> Bool {
    (a.address, a.offset, a.read, "\(a.kind)") < (b.address, b.offset, b.read, "\(b.kind)")
  }

  func finding(in folder: String) -> Finding {
    var place = place
    place.file = folder + "/" + place.file
    switch kind {
    case .withheld(let value): return .leak(of: value, at: place, read: read, excerpt: excerpt)
    case .person(let kind): return PersonalDetail.leak(kind, at: place, read: read, excerpt: excerpt)
    }
  }

  /// What stands for the leaks that are not told one by one.
  static func more(_ count: Int, in folder: String) -> Finding {
    Finding(
      "withheld-value", at: Place(file: folder),
      Wording(zh: "另外还有 \(count) 处，没有一一列出", en: "\(count) more places are not listed"))
  }
}
