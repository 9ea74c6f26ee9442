import System

/// Reads the text of PDF files by `pdftotext` of Debian's poppler-utils.
enum PDFTextProgram {
  /// How long one file may take.
  private static let timeLimit = Duration.seconds(60)

  /// Gives the text of a PDF, or nil where it cannot be read; nil where the program is not installed.
  static func reader(searchPath: String) -> (@Sendable ([UInt8]) -> [UInt8]?)? {
    guard let program = FilterProgram.find("pdftotext", searchPath: searchPath) else { return nil }
    return { bytes in
      guard
        case .ended(0, let output, _) = program.run(
          ["-q", "-enc", "UTF-8", "-", "-"], input: bytes, timeLimit: timeLimit)
      else { return nil }
      return output
    }
  }
}
