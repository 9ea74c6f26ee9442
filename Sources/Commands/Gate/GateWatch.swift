import Diagnostics
import Gate

/// The gate before which a command's files pass, and what it tells of them.
struct GateWatch {
  let gate: Gate
  private let project: SoundProject

  init(_ project: SoundProject) {
    self.project = project
    gate = Gate(GateContent(project))
  }

  /// Everything that there is to say of the project and of what the edition withholds, of files that would lie in a folder.
  func findings(in folder: String) -> [Finding] {
    (project.findings + gate.warnings + gate.warnings(in: folder)).inOrder()
  }

  /// Ends the command where something withheld stands in the files that it made, which would lie in a folder.
  func mustBeSound(in folder: String, _ options: OutputOptions, _ console: Console, undone: Wording) throws {
    let leaks = gate.findings(in: folder)
    guard !leaks.isEmpty else { return }
    throw console.refuse(findings(in: folder) + leaks, asJSON: options.json, undone)
  }
}
