internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// The configuration of the next programme: the old file, of which only the lines change that must.
struct RolledConfiguration {
  private let old: YAMLMap
  private var edit: YAMLEdit
  private let request: Rollover.Request
  private(set) var findings: [Finding]
  /// The keys that were left out, each as `site.published`.
  private(set) var dropped: [String] = []

  /// Changes the file; nil where it is not YAML, which the loader says.
  ///
  /// Editions do not name the notes any more that are about something left behind: `tasks/3`.
  init?(
    _ file: FileTree.File, of programme: Programme, _ request: Rollover.Request, without notes: Set<String>
  ) {
    let opened = YAMLEdit.open(file.bytes, file: file.path)
    guard let edit = opened.value, let old = YAMLReader.readFile(file.bytes, file: file.path).value?.map
    else {
      return nil
    }
    (self.old, self.edit, self.request, findings) = (old, edit, request, opened.findings)
    setPeriod()
    name(predecessor: YAMLText.scalar(request.predecessor))
    if let (before, after) = years(of: programme) {
      for entry in ["title", "title_en", "id"].compactMap(old.entry) {
        self.edit.replace(number: before, with: after, in: entry)
      }
    }
    for key in ["sample", "sample_note"] { drop(key, of: old, named: key) }
    for edition in (old["editions"]?.list ?? []).compactMap(\.map) {
      if beginsElsewhere(edition) { drop("since", of: edition, named: "editions.since") }
      if let entry = edition.entry("without_notes") { leave(notes, in: entry, of: edition) }
    }
    if let site = old["site"]?.map {
      for key in ["published", "next_update"] { drop(key, of: site, named: "site.\(key)") }
    }
  }

  /// The new file; nil where it cannot be written in its encoding.
  var bytes: [UInt8]? { try? edit.bytes() }

  /// The years that the two programmes last, where each is one.
  private func years(of programme: Programme) -> (before: Int, after: Int)? {
    let (before, after) = (programme.period, request.period)
    guard before.start.year == before.end.year, after.start.year == after.end.year else { return nil }
    return (before.start.year, after.start.year)
  }

  /// Whether an edition tells of months from one on that is no month of the new period.
  private func beginsElsewhere(_ edition: YAMLMap) -> Bool {
    guard let text = edition["since"]?.text, case .success(let month) = DateText.month(text) else {
      return false
    }
    return !request.period.months.contains(month)
  }

  private mutating func setPeriod() {
    let period = old["period"]?.map
    // From the end of the line on, so that the places before it stay where they are.
    for (key, day) in [("end", request.period.end), ("start", request.period.start)] {
      guard let entry = period?.entry(key), let scalar = entry.value.scalar else { continue }
      if !edit.set(scalar, to: day.description) { refuse(entry) }
    }
  }

  private mutating func name(predecessor text: String) {
    if let entry = old.entry("predecessor"), let scalar = entry.value.scalar, !scalar.isMissing {
      if !edit.set(scalar, to: text) { refuse(entry) }
    } else if let period = old.entry("period") {
      edit.insert(["", "# 上一个方案所在的文件夹，从本方案的文件夹算起。", "predecessor: \(text)"], below: period)
    }
  }

  private mutating func drop(_ key: String, of map: YAMLMap, named name: String) {
    guard let entry = map.entry(key) else { return }
    if edit.drop(entry) {
      dropped.append(name)
    } else {
      refuse(entry)
    }
  }

  /// Takes names out of a list, which may be words on one line.
  private mutating func leave(_ notes: Set<String>, in entry: YAMLMap.Entry, of edition: YAMLMap) {
    let items = entry.value.list?.compactMap(\.scalar)
    let words = items?.map(\.text) ?? ListText.words(entry.value.text ?? "")
    let kept = words.filter { !notes.contains($0) }
    if kept.count == words.count { return }
    if kept.isEmpty { return drop(entry.key, of: edition, named: "editions.\(entry.key)") }
    dropped.append("editions.\(entry.key)")
    if let scalar = entry.value.scalar {
      if !edit.set(scalar, to: kept.joined(separator: ", ")) { refuse(entry) }
    }
    for item in items ?? [] where notes.contains(item.text) {
      if !edit.drop(item) { refuse(entry) }
    }
  }

  private mutating func refuse(_ entry: YAMLMap.Entry) {
    findings.append(
      Finding(
        "rollover-configuration", at: entry.keyPlace,
        Wording(
          zh: "“\(entry.key)”和别的内容写在一行，不能改写", en: "'\(entry.key)' shares its line and cannot be changed"),
        help: Wording(zh: "把它写成单独的一行，再运行一次", en: "give it a line of its own, then run it again"),
        read: entry.key))
  }
}

/// Texts as the configuration writes them.
private enum YAMLText {
  /// The text plain where that is safe, else in double quotes.
  static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "./_-".unicodeScalars.contains(scalar)
    }
    if isPlain, text.utf8.first != UInt8(ascii: "-") { return text }
    let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"\(String(escaped))\""
  }
}
