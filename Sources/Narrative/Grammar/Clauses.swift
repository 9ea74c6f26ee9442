/// Gathers the clauses of a text in order; what is nil or empty vanishes, with its punctuation.
@resultBuilder
enum Clauses {
  static func buildExpression(_ clause: String?) -> [String] {
    clause.map { $0.isEmpty ? [] : [$0] } ?? []
  }

  static func buildExpression(_ clauses: [String]) -> [String] { clauses.filter { !$0.isEmpty } }

  static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }

  static func buildOptional(_ part: [String]?) -> [String] { part ?? [] }

  static func buildEither(first part: [String]) -> [String] { part }

  static func buildEither(second part: [String]) -> [String] { part }
}
