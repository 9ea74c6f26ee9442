/// Finds the known name that a misspelt one was probably meant to be.
package enum NearName {
  /// The bytes of 64 scalars, beyond which no text is looked at.
  private static let mostBytes = 256

  /// The nearest candidate within a third of the name's length, the first listed on a tie; nil if none.
  ///
  /// Short names may be one edit away, as long as something of them stays.
  package static func find(_ name: String, in candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= mostBytes else { return nil }
    let wanted = Array(name.lowercased().unicodeScalars)
    guard (1...64).contains(wanted.count) else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= mostBytes && candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let length = max(wanted.count, scalars.count)
      let limit = min(length - 1, max(1, length / 3))
      guard scalars.count <= 64, abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return a.count + b.count }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(substitution, last[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
