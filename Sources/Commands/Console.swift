import ArgumentParser
import Delivery
import Diagnostics
import Glibc
import System

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

  /// A result; the command ends where it cannot be written.
  func print(_ text: String) throws(ExitCode) { try print(raw: Array((text + "\n").utf8)) }

  /// Bytes that are a result as they are.
  func print(raw bytes: [UInt8]) throws(ExitCode) {
    do throws(SystemError) {
      try Descriptor.write(bytes, to: STDOUT_FILENO)
    } catch {
      // Who closed the other end has seen enough.
      if error.code != EPIPE {
        fail(
          Wording(
            zh: "结果没有写完：\(error.wording.zh)", en: "the result was not written to its end: \(error.wording.en)"
          ),
          help: Wording(
            zh: "检查磁盘空间和输出的去处，再运行一次", en: "see to the disk and to where the output goes, then run it again"))
      }
      throw ExitCode(1)
    }
  }

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
    FindingWriter(language: language).write(findings.folded, to: &text)
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

  /// Tells as much as the reader at the other end takes.
  private func tell(_ text: String) { try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
