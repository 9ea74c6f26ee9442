package import Model

/// What a gate has to know of the content: what must not pass, and what may.
package struct GateContent: Sendable {
  /// What the edition withholds.
  package var withheld: [WithheldValue] = []
  /// The texts that it prints.
  package var publicTexts: [PublicText] = []
  /// Words that may stand on pages although a withheld value reads the same.
  package var commonWords: [String] = []
  /// Whether numbers and addresses of persons must not pass either, as in an edition that everybody may read.
  package var withholdsPersonalData: Bool
  /// Gives the text of a PDF, or nil where it cannot be read; nil where no program reads PDF.
  package var pdfText: (@Sendable ([UInt8]) -> [UInt8]?)?
  /// The digits of the numbers that number columns hold, which are nobody's telephone.
  package var figures: Set<String> = []

  package init(withholdsPersonalData: Bool) {
    self.withholdsPersonalData = withholdsPersonalData
  }
}
