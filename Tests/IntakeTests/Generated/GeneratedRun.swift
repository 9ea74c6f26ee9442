import Glibc

/// How many programmes are generated, and what came of them.
enum GeneratedRun {
  /// 200, or what `GENERATED_LEDGERS` says.
  private static let count = getenv("GENERATED_LEDGERS").flatMap { Int(String(cString: $0)) } ?? 200

  /// Whether there are enough programmes to say of all ways of writing that they occur.
  static var isWhole: Bool { count >= 200 }

  /// The seeds of one of the three kinds of programmes, which take turns.
  static func seeds(_ kind: Int) -> [Int] { Array(stride(from: kind, to: count, by: 3)) }

  /// The table of a seed as a failing test shows it.
  static func description(_ seed: Int, _ table: WrittenTable, _ proof: Proof, _ what: [SilentDifference])
    -> String
  {
    """
    seed \(seed)\(proof.leavesOpen ? ", leaving open" : ""), year \(table.year.map(String.init) ?? "none"):
    \(what.map { "  " + $0.description }.joined(separator: "\n"))
    \(table.text)
    """
  }
}
