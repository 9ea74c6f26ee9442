/// Finds addresses of mail.
enum MailSearch {
  static func find(in text: [UInt8]) -> [PersonalDetail] {
    var details: [PersonalDetail] = []
    var word = Word()
    var scalars = TextScalars(text)
    while let (scalar, range) = scalars.next() {
      guard let folded = FoldedText.fold(scalar) else { continue }
      if isOfMail(folded) {
        word.append(folded, range)
      } else {
        if let detail = word.detail { details.append(detail) }
        word = Word()
      }
    }
    return details + [word.detail].compactMap { $0 }
  }

  private static func isOfMail(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "@", "﹫", ".", "-", "_", "+", "%": true
    default: false
    }
  }

  /// Signs in a row that mail addresses are made of.
  private struct Word {
    private var range: Range<Int>?
    private var isBeforeAt = true
    private var localLength = 0
    private var host: [Unicode.Scalar] = []
    private var ats = 0

    mutating func append(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
      range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
      if scalar == "@" || scalar == "﹫" {
        ats += 1
      } else if ats == 0 {
        localLength += 1
      } else if host.count < 255 {
        host.append(scalar)
      }
    }

    /// The address, if a host with a point stands behind one `@`.
    var detail: PersonalDetail? {
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      let parts = labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
      guard ats == 1, localLength > 0, parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }), let range else {
        return nil
      }
      guard let top = parts.last, top.count >= 2, top.contains(where: { ("a"..."z").contains($0) }) else {
        return nil
      }
      return PersonalDetail(.mail, range)
    }
  }
}
