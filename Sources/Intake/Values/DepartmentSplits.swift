/// Splits cells of departments; what stands in many rows is split once.
struct DepartmentSplits {
  typealias Outcome = Result<DepartmentNames.Split, DepartmentProblem>

  private let names: DepartmentNames
  private var known: [String: Outcome] = [:]

  init(_ names: DepartmentNames) {
    self.names = names
  }

  mutating func split(_ cell: String) -> Outcome {
    if let outcome = known[cell] { return outcome }
    let outcome = names.split(cell)
    known[cell] = outcome
    return outcome
  }
}
