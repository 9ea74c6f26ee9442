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
