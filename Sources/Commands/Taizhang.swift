import ArgumentParser

/// The command `taizhang`.
struct Taizhang: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "taizhang",
    abstract: "把工作方案的台账、指标和说明变成公开的进展网站。Turns a work programme's ledger into a public progress site.",
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, BriefingCommand.self, BundleCommand.self, VerifyCommand.self,
      KeygenCommand.self, ImportCommand.self,
      FormsCommand.self,
      CollectCommand.self, CloseCommand.self, RolloverCommand.self,
      DiffCommand.self, ChartCommand.self, TableCommand.self, TemplateCommand.self, NoteCommand.self,
    ])
}

/// Runs the command that the arguments name, and exits with its code.
package func runTaizhang() {
  HostLimits.demand()
  Taizhang.main()
}
