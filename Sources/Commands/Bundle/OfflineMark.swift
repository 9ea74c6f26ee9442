import Diagnostics
import Site
import Synchronization

/// Makes sure that every page of a bundle says that it is an offline copy, whatever templates drew it.
final class OfflineMark: Sendable {
  private static let words = "离线版"
  private static let mark = Array(words.utf8)

  /// The pages that do not say so.
  private let silent = Mutex<[String]>([])

  /// Looks at a file of the bundle, if it is a page.
  func look(at file: SiteFile) {
    guard file.address.utf8.suffix(5).elementsEqual(".html".utf8), !Self.isOn(file.bytes) else { return }
    silent.withLock { $0.append(file.address) }
  }

  private static func isOn(_ page: [UInt8]) -> Bool {
    guard let first = mark.first else { return true }
    var rest = page[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// What is wrong with the templates, told once.
  var finding: Finding? {
    guard let first = silent.withLock({ $0.min() }) else { return nil }
    return Finding(
      "bundle-mark", at: Place(file: "Templates/layout.mustache"),
      Wording(
        zh: "这个模板没有写明“\(Self.words)”（如 \(first)），旧的离线包会被当成新的",
        en:
          "this template does not print '\(Self.words)' (as on \(first)), so that an old bundle looks like a new one"
      ),
      help: Wording(
        zh: "加上 {{#isOffline}}离线版{{/isOffline}}，写在截至日期旁边",
        en: "add {{#isOffline}}离线版{{/isOffline}} beside the as-of day"))
  }
}
