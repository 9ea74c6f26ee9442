package import Diagnostics

/// Why there is no editable copy of a pack.
package struct EditableError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A program is missing; it comes with a Debian package.
    case missingProgram(String, package: String)
    /// The file of styles of this name is missing among the templates.
    case missingStyles(String)
    /// A file of styles is no sound XML from this line on.
    case brokenStyles(String, line: Int)
    /// A program could not be started, for the reason of an errno.
    case notStarted(String, code: Int32)
    /// A program failed on a picture, with what it said.
    case failed(String, complaint: String)
    /// The pictures took longer than the limit.
    case tookTooLong(seconds: Int)
    /// Memory did not suffice to pack the file.
    case outOfMemory
  }

  package var reason: Reason

  package init(_ reason: Reason) {
    self.reason = reason
  }

  /// What went wrong.
  package var summary: Wording {
    switch reason {
    case .missingProgram(let name, _):
      Wording(zh: "没有找到程序 \(name)，不能生成 .docx", en: "there is no program \(name), so no .docx can be made")
    case .missingStyles(let name):
      Wording(zh: "模板中没有样式文件“\(name)”", en: "the templates lack the file of styles '\(name)'")
    case .brokenStyles(let name, let line):
      Wording(
        zh: "样式文件“\(name)”第 \(line) 行起不是正确的 XML",
        en: "the file of styles '\(name)' is not valid XML from line \(line) on")
    case .notStarted(let name, let code):
      Wording(zh: "程序 \(name) 无法启动（错误 \(code)）", en: "the program \(name) cannot be started (error \(code))")
    case .failed(let name, let complaint):
      Wording(
        zh: "程序 \(name) 没有画出图表：\(complaint)", en: "the program \(name) did not draw a chart: \(complaint)")
    case .tookTooLong(let seconds):
      Wording(
        zh: "图表在 \(seconds) 秒内没有画完，已中止", en: "the charts were not drawn within \(seconds) s; given up")
    case .outOfMemory:
      Wording(zh: "内存不足，没有生成 .docx", en: "memory did not suffice; no .docx was made")
    }
  }

  /// What to do about it.
  package var help: Wording? {
    switch reason {
    case .missingProgram(_, let package):
      Wording(zh: "安装：sudo apt install \(package)", en: "install it: sudo apt install \(package)")
    case .missingStyles, .brokenStyles:
      Wording(
        zh: "从程序自带的 Templates/docx 复制一份", en: "copy the one of the program's Templates/docx")
    case .notStarted, .failed, .tookTooLong:
      Wording(
        zh: "PDF 和 HTML 不受影响；也可以不用 --docx", en: "the PDF and the HTML are not affected; or leave --docx out")
    case .outOfMemory: nil
    }
  }
}

extension EditableError: CustomStringConvertible {
  package var description: String { summary.en }
}
