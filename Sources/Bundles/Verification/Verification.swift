package import Diagnostics

/// What the look at a bundle or a site found.
package struct Verification: Sendable {
  /// Files that are listed in the sums and not there, by the order of their bytes.
  package let missing: [String]
  /// Files that do not agree with their sums, or cannot be read.
  package let changed: [String]
  /// Files and empty folders that are not listed.
  package let extra: [String]
  /// What else is wrong.
  package let problems: [Wording]
  /// What the signature says, also where the files are not whole.
  package let signature: BundleSignature
  /// How many files agree with their sums.
  package let agreeing: Int
  /// Whether it is a zip that has been changed, or packed anew, since it was sealed.
  package let isUnsealed: Bool
  /// Whether a key was given to check the signature by.
  let hasKey: Bool

  /// Whether every byte is as it was made.
  package var isWhole: Bool {
    missing.isEmpty && changed.isEmpty && extra.isEmpty && problems.isEmpty && !isUnsealed
  }

  /// 1 where it is not whole, else 2 where a key was given that did not sign it, else 0.
  package var exitCode: Int32 {
    guard isWhole else { return 1 }
    return hasKey && !signature.isGood ? 2 : 0
  }
}

extension Verification {
  /// Looks at a zip or at a folder.
  package static func of(path: String, key: PublicKey?) throws(BundleError) -> Verification {
    Verification(of: try BundleContents(at: path), key: key)
  }

  init(of contents: BundleContents, key: PublicKey?) {
    var judge = ContentJudge(of: contents)
    let signature = SignatureJudge(
      of: contents, sums: judge.sumsFile, listsSigner: judge.listsSigner, key: key)
    if let problem = signature.problem { judge.problems.append(problem) }
    missing = judge.missing
    changed = judge.changed
    extra = judge.extra
    problems = judge.problems
    self.signature = signature.state
    agreeing = judge.agreeing
    isUnsealed = contents.isComplete && contents.form == .archive(isSealed: false)
    hasKey = key != nil
  }
}
