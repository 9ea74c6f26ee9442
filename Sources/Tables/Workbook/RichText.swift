/// Reads the text of a shared or inline string, which may be made of runs.
enum RichText {
  /// Goes out of the current element and adds its runs to the bytes; phonetic runs are left out.
  static func collect(_ xml: inout XMLPart, into bytes: inout [UInt8]) throws(WorkbookFault) {
    let start = bytes.count
    while try xml.enterChild() {
      if xml.isElement("t") {
        try xml.collectText(into: &bytes)
      } else if xml.isElement("r") {
        try collectRun(&xml, into: &bytes)
      } else {
        try xml.skip()
      }
    }
    EscapedText.decode(&bytes, from: start)
  }

  private static func collectRun(_ xml: inout XMLPart, into bytes: inout [UInt8]) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("t") { try xml.collectText(into: &bytes) } else { try xml.skip() }
    }
  }
}
