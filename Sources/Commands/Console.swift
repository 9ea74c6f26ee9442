import Diagnostics
import Glibc

/// The two streams that commands print to: results to standard output, what happens meanwhile to standard error.
struct Console {
  let language: Language
  let isQuiet: Bool

  init(_ options: OutputOptions) {
    language = options.language
    isQuiet = options.quiet || options.json
  }

  /// A result.
  func print(_ text: String) { fputs(text + "\n", stdout) }

  /// What is happening, where somebody watches.
  func progress(_ wording: Wording) {
    if !isQuiet, Host.showsProgress { fputs(wording.text(in: language) + "\n", stderr) }
  }

  func report(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    var text = ""
    FindingWriter(language: language).write(findings, to: &text)
    fputs(text, stderr)
  }

  /// Something that went wrong outside the input.
  func fail(_ summary: Wording, help: Wording? = nil) {
    let word = language == .zh ? "错误：" : "error: "
    let text = word + summary.text(in: language) + (help.map { "\n  " + $0.text(in: language) } ?? "")
    fputs(text + "\n", stderr)
  }
}
