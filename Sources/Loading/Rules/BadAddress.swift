internal import Diagnostics

/// The address of the site on the web is one that browsers open.
enum BadAddress: Rule {
  static let id = "bad-address"
  static let about = Wording(
    zh: "网站的地址以 https:// 或 http:// 开头，不含空格和 ?、#",
    en: "the address of the site begins with https:// or http://, without blanks, ? and #")
  static let help = Wording(
    zh: "写成 https://www.example.gov.cn/tisheng/", en: "write it like https://www.example.gov.cn/plan/")

  static func check(_ draft: Draft) -> [Finding] {
    [draft.configuration.baseAddress].compactMap { $0 }.filter { !isAddress($0.text) }.map { address in
      finding(
        at: address.spot,
        Wording(zh: "“\(address.text)”不是网站的地址", en: "'\(address.text)' is no address of a site"),
        read: address.text)
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let rest = text.dropping("https://") ?? text.dropping("http://") else { return false }
    return rest.utf8.first.map { $0 != UInt8(ascii: "/") } ?? false
      && rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"?#\"<>\\^`{|}".utf8.contains($0) }
  }
}
