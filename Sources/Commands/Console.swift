import Diagnostics
import Glibc

/// The two streams that commands print to: results to standard output, what happens meanwhile to standard error.
struct Console {
  let language: Language
  let isQuiet: Bool

  init(_ options: OutputOptions) {
    self.init(language: options.language, isQuiet: options.quiet || options.json)
  }

  init(language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  /// A result.
  func print(_ text: String) { Self.write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

  /// Bytes that are a result as they are.
  func print(raw bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

  /// What is happening, where somebody watches.
  func progress(_ wording: Wording) {
    if !isQuiet, Host.showsProgress { tell(wording.text(in: language) + "\n") }
  }

  /// How many of several things are done, where somebody watches; the line ends with the last.
  func progress(_ action: Wording, _ done: Int, of total: Int) {
    guard !isQuiet, Host.showsProgress else { return }
    tell(ProgressLine.text(action.text(in: language), done, of: total) + (done == total ? "\n" : ""))
  }

  func report(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    var text = ""
    FindingWriter(language: language).write(findings, to: &text)
    tell(text)
  }

  /// Something that went wrong outside the input.
  func fail(_ summary: Wording, help: Wording? = nil) {
    tell(Wording(zh: "错误：", en: "error: "), summary, help: help)
  }

  /// Something outside the input that leaves a part of what was asked for undone.
  func warn(_ summary: Wording, help: Wording? = nil) {
    tell(Wording(zh: "警告：", en: "warning: "), summary, help: help)
  }

  private func tell(_ kind: Wording, _ summary: Wording, help: Wording?) {
    let word = kind.text(in: language)
    let text = word + summary.text(in: language) + (help.map { "\n  " + $0.text(in: language) } ?? "")
    tell(text + "\n")
  }

  private func tell(_ text: String) { Self.write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all bytes, or as many as the reader at the other end takes.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
