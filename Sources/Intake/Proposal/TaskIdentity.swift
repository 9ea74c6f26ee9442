internal import Diagnostics
internal import Model

/// Knows the tasks of a ledger again in the project, so that reports stay with the task they are about.
///
/// A task is known by the office's own number where that is a name (`CO_0176`), else by its title, and only last by a
/// plain number, which is a place in the list: with a row put in above it, it is another's.
struct TaskIdentity {
  private var matching: RowMatching
  private let tasks: [LedgerTask]
  private let known: [KnownRow]
  /// The tasks whose own number belongs to a task whose title another row has.
  private(set) var conflicts: [(index: Int, known: KnownRow)] = []
  /// The tasks whose plain number belongs to one of a quite different title.
  private(set) var doubts: [(index: Int, known: KnownRow)] = []

  init(_ tasks: [LedgerTask], among known: [KnownRow]) {
    self.tasks = tasks
    self.known = known
    matching = RowMatching(count: tasks.count)
    let titles = (tasks.map { CellComparison.folded($0.title) }, known.map { CellComparison.folded($0.name) })
    matchOwnIDs(titles)
    matching.match(titles.0, titles.1)
    // Of tasks with the same title, those are the same that the same departments lead, or that end on the same day.
    let leads = (
      tasks.map { Self.folded($0.departments) }, known.map { Self.folded(Self.names($0.besides.first)) }
    )
    let ends = (tasks.map(\.deadline.text), known.map { $0.besides.last ?? "" })
    matching.match(Self.joined(titles.0, leads.0), Self.joined(titles.1, leads.1))
    matching.match(Self.joined(titles.0, leads.0, ends.0), Self.joined(titles.1, leads.1, ends.1))
    matching.match(Self.joined(titles.0, ends.0), Self.joined(titles.1, ends.1))
    matching.matchInOrder(Self.joined(titles.0, leads.0, ends.0), Self.joined(titles.1, leads.1, ends.1))
    matchPlaces()
  }

  /// The number of each task in the project: that of the task that it is, else its own where it is free, else the next.
  var numbers: [String] {
    var used = Set(known.map(\.id))
    var next = (used.compactMap { Int($0) }.max() ?? 0) + 1
    var numbers = matching.matches.map { match in match.map { known[$0].id } ?? "" }
    for index in numbers.indices where numbers[index].isEmpty {
      if used.insert(tasks[index].number).inserted {
        numbers[index] = tasks[index].number
        continue
      }
      while !used.insert(String(next)).inserted { next += 1 }
      numbers[index] = String(next)
    }
    return numbers
  }

  /// Whether a task was known by something else than its plain number.
  func isMoved(_ index: Int) -> Bool {
    matching.matches[index].map { known[$0].id != tasks[index].number } ?? false
  }

  /// Matches by the office's own numbers, unless the titles say that another task has the number now.
  private mutating func matchOwnIDs(_ titles: ([String], [String])) {
    var byNumber = RowMatching(count: tasks.count)
    byNumber.match(tasks.map(Self.ownID), known.map(Self.ownID))
    var byTitle = RowMatching(count: tasks.count)
    byTitle.match(titles.0, titles.1)
    for index in tasks.indices {
      guard let place = byNumber.matches[index] else { continue }
      if byTitle.matches[index] != place, byTitle.matches[index] != nil || byTitle.isClaimed(place) {
        conflicts.append((index, known[place]))
      } else {
        matching.claim(place, for: index)
      }
    }
  }

  private static func folded(_ names: [String]) -> String {
    names.map(CellComparison.folded).sorted().joined(separator: "、")
  }

  private static func names(_ text: String?) -> [String] {
    (text ?? "").unicodeScalars.split { "；;、\n".unicodeScalars.contains($0) }.map { String(Substring($0)) }
  }

  /// The parts of each key in one; blank where the first of them is.
  private static func joined(_ first: [String], _ others: [String]...) -> [String] {
    first.indices.map { index in
      first[index].isEmpty ? "" : ([first[index]] + others.map { $0[index] }).joined(separator: "\u{1F}")
    }
  }

  private mutating func matchPlaces() {
    let places = Dictionary(known.indices.map { (known[$0].id, $0) }) { first, _ in first }
    // A number that only stands in for the office's own is no place in its list.
    for index in tasks.indices where matching.matches[index] == nil && Self.ownID(tasks[index]).isEmpty {
      guard let place = places[tasks[index].number], !matching.isClaimed(place) else { continue }
      guard Self.isAlike(tasks[index].title, known[place].name) else {
        if tasks[index].isNumbered { doubts.append((index, known[place])) }
        continue
      }
      matching.claim(place, for: index)
    }
  }

  /// Whether a title is the other one with words added or taken out, or a long one with few characters changed.
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let (first, second) = (
      Array(CellComparison.folded(a).unicodeScalars), Array(CellComparison.folded(b).unicodeScalars)
    )
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard long.count <= TextBudget.cell else { return false }
    if isPart(short, of: long) { return short.count * 2 >= min(long.count, 12) }
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in long { counts[scalar, default: 0] += 1 }
    var shared = 0
    for scalar in short where counts[scalar, default: 0] > 0 {
      counts[scalar, default: 0] -= 1
      shared += 1
    }
    return long.count >= 12 && shared * 5 >= long.count * 4
  }

  /// Whether the characters of a text stand in another in their order.
  private static func isPart(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    var rest = short[...]
    for scalar in long where rest.first == scalar { rest.removeFirst() }
    return rest.isEmpty
  }

  /// The office's own number of a task, where it is a name and no place in a list.
  private static func ownID(_ task: LedgerTask) -> String {
    ownID(number: task.number, original: task.originalNumber)
  }

  private static func ownID(_ task: KnownRow) -> String {
    ownID(number: task.id, original: task.original)
  }

  private static func ownID(number: String, original: String) -> String {
    let written = original.isEmpty ? number : original
    let folded = CellComparison.folded(written)
    return folded.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isChinese } ? folded : ""
  }
}
