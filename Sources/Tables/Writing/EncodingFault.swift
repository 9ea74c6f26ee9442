package import Diagnostics

/// The first character of a text that an encoding cannot express.
package struct EncodingFault: Error, Hashable {
  package let encoding: TextEncoding
  /// Nil where the system cannot convert to the encoding at all.
  package let character: Unicode.Scalar?

  /// The fault as a finding about the file that was to be written.
  package func finding(file: String) -> Finding {
    let name = encoding.rawValue.uppercased()
    let help = Wording(zh: "把文件另存为 UTF-8，再做一次", en: "save the file as UTF-8, then try again")
    guard let character else {
      return Finding(
        "unsupported-encoding", at: Place(file: file),
        Wording(zh: "本系统不能写 \(name)", en: "this system cannot write \(name)"), help: help)
    }
    return Finding(
      "unencodable-text", at: Place(file: file),
      Wording(zh: "\(name) 里没有“\(character)”这个字", en: "\(name) has no character '\(character)'"),
      help: help, read: String(character))
  }
}
