import Diagnostics

/// What the address of a link or image leads to; nothing that is not listed here is published.
enum NoteAddress: Equatable {
  /// An https, http or mailto address.
  case outside(String)
  /// A heading of the same note.
  case fragment(String)
  /// A file of the site, relative to the page.
  case relative(String)
  /// Something of the programme.
  case reference(NoteReference.Kind, id: String)
  /// What must not be published, and what its writer probably meant.
  case refused(suggestion: String?)

  init(_ address: String) {
    let bytes = Array(address.utf8)
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      self = .refused(suggestion: nil)
    } else if bytes.contains(UInt8(ascii: " ")) {
      self = NoteAddress.spaced(address)
    } else if bytes.first == UInt8(ascii: "#") {
      self = .fragment(String(decoding: bytes.dropFirst(), as: UTF8.self))
    } else if bytes.starts(with: "//".utf8) {
      self = .refused(suggestion: "https:" + address)
    } else if let (word, rest) = NoteAddress.prefix(of: address) {
      self = NoteAddress.prefixed(word, rest, address)
    } else {
      self = bytes.isEmpty ? .refused(suggestion: nil) : .relative(address)
    }
  }

  /// An address with spaces, which only a file's name may hold.
  private static func spaced(_ address: String) -> NoteAddress {
    let isPath = !address.utf8.starts(with: "//".utf8) && address.utf8.first != UInt8(ascii: "#")
    let isTrimmed = address.utf8.first != 0x20 && address.utf8.last != 0x20
    return isPath && isTrimmed && prefix(of: address) == nil ? .relative(address) : .refused(suggestion: nil)
  }

  /// The word before a colon, and what follows; nil when the colon comes after a `/`, `?` or `#`, or not at all.
  private static func prefix(of address: String) -> (word: String, rest: String)? {
    let scalars = address.unicodeScalars
    let stop = scalars.firstIndex { $0 == ":" || $0 == "：" || $0 == "/" || $0 == "?" || $0 == "#" }
    guard let stop, scalars[stop] == ":" || scalars[stop] == "：" else { return nil }
    return (String(scalars[..<stop]), String(scalars[scalars.index(after: stop)...]))
  }

  private static func prefixed(_ word: String, _ rest: String, _ address: String) -> NoteAddress {
    if let kind = NoteReference.Kind(word: word) {
      return isID(rest) ? .reference(kind, id: rest) : .refused(suggestion: nil)
    }
    let scheme = word.lowercased()
    guard schemes.contains(scheme) else {
      let known = NoteReference.Kind.words.map(\.word) + schemes
      return .refused(suggestion: NearName.find(word, in: known).map { $0 + ":" + rest })
    }
    guard address.unicodeScalars.dropFirst(word.unicodeScalars.count).first == ":" else {
      return .refused(suggestion: scheme + ":" + rest)
    }
    let isWhole = scheme == "mailto" ? rest.utf8.contains(UInt8(ascii: "@")) : hasHost(rest)
    return isWhole ? .outside(address) : .refused(suggestion: nil)
  }

  private static let schemes = ["https", "http", "mailto"]

  /// Whether `//host` follows, the host in letters, digits, dots and hyphens, with or without a port.
  private static func hasHost(_ rest: String) -> Bool {
    guard rest.utf8.starts(with: "//".utf8) else { return false }
    let authority = rest.utf8.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count + 1)
    return !host.isEmpty && port.count <= 5 && port.allSatisfy { (0x30...0x39).contains($0) }
      && host.allSatisfy { $0 >= 0x80 || "-.".utf8.contains($0) || isLetterOrDigit($0) }
  }

  private static func isID(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.allSatisfy { $0 >= 0x80 || "-._".utf8.contains($0) || isLetterOrDigit($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension NoteReference.Kind {
  /// The words that a link may name each kind by.
  static let words: [(word: String, kind: NoteReference.Kind)] =
    allCases.map { ($0.rawValue, $0) } + [
      ("任务", .task), ("指标", .indicator), ("单位", .department), ("工作板块", .workstream), ("板块", .workstream),
      ("专项行动", .action), ("行动", .action), ("方案事项", .commitment), ("事项", .commitment),
    ]

  init?(word: String) {
    guard let kind = NoteReference.Kind.words.first(where: { $0.word == word })?.kind else { return nil }
    self = kind
  }
}
