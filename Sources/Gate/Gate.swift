package import Diagnostics
internal import Model
internal import Privacy
internal import Synchronization

/// Reads the finished files of an edition for what it withholds, and for what stands for persons; a hit stops the publishing.
///
/// Files come from several threads at once, in any order; what is told of them does not depend on it.
package final class Gate: Sendable {
  private let content: GateContent
  private let withheld: WithheldTexts
  private let search: WithheldSearch
  private let words: PublicWords
  private let persons: PersonalScan?
  private let leaks = Mutex<Set<Leak>>([])
  private let looked = Mutex(0)
  /// The PDFs whose text could not be read.
  private let unread = Mutex<Set<String>>([])

  /// The most leaks that are told one by one.
  private static let mostTold = 200
  /// The most that are kept to choose those from.
  private static let mostKept = 100_000

  package init(_ content: GateContent) {
    self.content = content
    withheld = WithheldTexts(content.withheld, commonWords: content.commonWords)
    search = WithheldSearch(withheld.texts)
    words = PublicWords(content.publicTexts, search) { [withheld] in withheld.value(of: $0)?.isName == true }
    persons = content.withholdsPersonalData ? PersonalScan(content) : nil
  }

  /// Reads a finished file: its name, its bytes, and the files inside it.
  package func look(at address: String, _ bytes: [UInt8]) {
    looked.withLock { $0 += 1 }
    look(at: FinishedText(address: address, bytes: Array(address.utf8), form: .name))
    FinishedText.forEach(of: bytes, at: address, look(at:))
    if bytes.starts(with: "%PDF".utf8), !search.texts.isEmpty || persons != nil {
      lookIntoPDF(at: address, bytes)
    }
  }

  private func lookIntoPDF(at address: String, _ bytes: [UInt8]) {
    if let text = content.pdfText?(bytes) {
      look(at: FinishedText(address: address, bytes: text, form: .plain, part: "text"))
    } else {
      unread.withLock { _ = $0.insert(address) }
    }
  }

  /// A warning for each PDF beside the notes whose text could not be read.
  package func warnings(in folder: String) -> [Finding] {
    let others = unread.withLock { $0 }.filter {
      $0.utf8.starts(with: "notes/".utf8) || $0.utf8.starts(with: "files/".utf8)
    }
    return others.sorted().map {
      .unreadPDF(at: Place(file: "\(folder)/\($0)"), isInstalled: content.pdfText != nil)
    }
  }

  private func look(at text: FinishedText) {
    var found: Set<Leak> = []
    var seen: Set<WithheldValue> = []
    search.visit(text.bytes, as: text.form == .plain || text.form == .name ? .data : .markup) { hit in
      guard !words.explain(hit), let value = withheld.value(of: hit.text), seen.insert(value).inserted
      else { return }
      found.insert(Leak(text, hit.range, .withheld(value)))
    }
    for detail in persons?.details(in: text) ?? [] {
      found.insert(Leak(text, detail.range, .person(detail.kind)))
    }
    guard !found.isEmpty else { return }
    leaks.withLock { if $0.count < Self.mostKept { $0.formUnion(found) } }
  }

  /// An error for each place where something withheld stands, the first of them if there are many.
  ///
  /// Places are told below `folder`, where the files would be published.
  package func findings(in folder: String) -> [Finding] {
    let all = leaks.withLock { $0 }.sorted()
    var findings = all.prefix(Self.mostTold).map { $0.finding(in: folder) }
    if all.count > Self.mostTold { findings.append(Leak.more(all.count - Self.mostTold, in: folder)) }
    return findings
  }

  /// What can be told without any file: values that are not looked for, or stand in public texts too.
  package var warnings: [Finding] {
    withheld.unsearched.filter { $0.why == .oneCharacter }.map { .oneCharacterName($0.value) }
      + publicValues.map { .inPublicText($0, $1) }
  }

  /// The withheld values that stand in public texts too, each once, with the first of them; names have a finding of their own.
  private var publicValues: [(value: WithheldValue, text: PublicText)] {
    var seen: Set<WithheldValue> = []
    return words.places.sorted { $0.key < $1.key }.compactMap { index, text in
      guard let value = withheld.value(of: index), !value.isName, seen.insert(value).inserted else {
        return nil
      }
      return (value, text)
    }
  }

  /// What was withheld, by which rule, and how it fared.
  package var account: GateAccount {
    GateAccount(
      values: content.withheld, searched: withheld.texts.count,
      unsearched: Dictionary(grouping: withheld.unsearched, by: \.why).mapValues(\.count),
      publicWords: publicValues.map(\.value), files: looked.withLock { $0 },
      leaks: leaks.withLock(\.count))
  }
}
