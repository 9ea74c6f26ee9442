/// The languages that findings and summaries are written in.
package enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// One sentence in each language.
package struct Wording: Hashable, Sendable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Wording {
  /// The wording with long sentences cut in their middle.
  var cut: Wording { Wording(zh: CutText.sentence(zh), en: CutText.sentence(en)) }

  /// The advice that names what was probably meant.
  package static func didYouMean(_ name: String) -> Wording {
    Wording(zh: "是不是“\(name)”？", en: "did you mean '\(name)'?")
  }

  /// The advice that lists what can be written.
  package static func oneOf(_ names: [String]) -> Wording {
    Wording(
      zh: "可以写：\(names.joined(separator: "、"))", en: "write one of: \(names.joined(separator: ", "))")
  }
}
