package import Diagnostics

/// What a reader understood, with everything it has to say about the input.
package struct ReadResult<Value: Sendable>: Sendable {
  /// Nil when the input is too broken to go on with; a finding then says why.
  package var value: Value?
  /// All that was found, in the order it was met.
  package var findings: [Finding]

  /// A value with its findings, or only the findings.
  package init(_ value: Value?, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}
