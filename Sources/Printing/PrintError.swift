package import Diagnostics
package import System

/// Why documents could not be printed.
package struct PrintError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No browser stands on the search path.
    case noBrowser
    /// The configured program is not there or cannot be run.
    case browserUnusable(String)
    /// The program could not be started, for a reason of the system in English.
    case notStarted(path: String, cause: String)
    /// The browser did not answer in time after it was started.
    case silent(path: String, seconds: Int)
    /// The browser ended by itself: how, and the last that it said.
    case ended(how: ChildEnd, complaint: String)
    /// What the browser sent cannot be understood.
    case misunderstood(String)
    /// The folder for temporary files cannot be written.
    case temporaryFolder(String)
    /// Somebody ended the program meanwhile.
    case interrupted
    /// The HTML of a document could not be made.
    case html(String)
    /// The browser refused to load or print a document.
    case refused(String)
    /// Printing a document took longer than the limit.
    case tooSlow(seconds: Int)
    /// The page numbers of a contents page did not settle.
    case unsettledContents
    /// The contents page lists a heading that the document does not have.
    case missingHeading(String)
    /// The file is no PDF with pages.
    case unsound(String)
    /// The letters of a font are drawings, which print badly and cannot be searched.
    case drawnFont(String)
    /// There is no font for Chinese.
    case noChineseFont
    /// Characters have no font, or come back from the file as others.
    case missingCharacters([Unicode.Scalar])
    /// Characters stand in the file that the document does not have.
    case strangeCharacters([Unicode.Scalar])
  }

  /// The name of the document, where it is about one.
  package var document: String?
  package var reason: Reason

  package init(_ reason: Reason, document: String? = nil) {
    self.reason = reason
    self.document = document
  }
}

extension PrintError {
  /// What happened, with the document's name before it.
  package var summary: Wording {
    guard let document else { return reason.wording }
    return Wording(
      zh: "打印“\(document)”：\(reason.wording.zh)", en: "printing '\(document)': \(reason.wording.en)")
  }

  /// What to do about it.
  package var help: Wording? { reason.help }
}

extension PrintError: CustomStringConvertible {
  package var description: String { summary.en }
}
