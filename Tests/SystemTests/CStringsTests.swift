import System
import Testing

/// Texts as C takes them in.
struct CStringsTests {
  @Test(arguments: [[], [""], ["台账", "e\u{301}", ""]])
  func endInANullPointer(texts: [String]) {
    let back = CStrings.lend(texts) { list in
      var back: [String] = []
      while let text = list[back.count] { back.append(String(cString: text)) }
      return back
    }
    #expect(back == texts)
  }

  @Test func passOnWhatTheClosureThrows() {
    #expect(throws: SystemError(code: 5)) {
      try CStrings.lend(["a"]) { _ throws(SystemError) in throw SystemError(code: 5) }
    }
  }
}
