/// Reads the text of a shared or inline string, which may be made of runs.
enum RichText {
  /// A part of a text by what strikes it through.
  struct Run {
    enum Look {
      /// As the font of the cell.
      case cell
      /// By a font of its own that does not strike it through.
      case plain
      case struck
    }

    var count: Int
    var look: Look
  }

  /// What is read of a text, and what of it is struck through.
  struct Parts {
    var kept: [UInt8] = []
    /// The struck parts, with `…` between those that stand apart.
    var struck: [UInt8] = []

    /// Reads the radicals of both as characters, and gives the number of those that are kept.
    mutating func foldRadicals() -> Int {
      _ = Radicals.fold(&struck, from: 0)
      return Radicals.fold(&kept, from: 0)
    }
  }

  /// Goes out of the current element and adds its text as it is written; phonetic runs are left out.
  static func collect(
    _ xml: inout XMLPart, into bytes: inout [UInt8], runs: inout [Run]
  ) throws(WorkbookFault) {
    while try xml.enterChild() {
      if xml.isElement("t") {
        let start = bytes.count
        try xml.collectText(into: &bytes)
        runs.append(Run(count: bytes.count - start, look: .cell))
      } else if xml.isElement("r") {
        runs.append(try collectRun(&xml, into: &bytes))
      } else {
        try xml.skip()
      }
    }
  }

  /// The parts of a text in a cell whose font strikes its text through or does not.
  static func parts(of bytes: ArraySlice<UInt8>, _ runs: [Run], inStruckCell isStruckCell: Bool) -> Parts {
    var parts = Parts()
    var rest = bytes
    var endsStruck = false
    for run in runs where run.count > 0 {
      let isStruck = run.look == .struck || (run.look == .cell && isStruckCell)
      if isStruck {
        if !endsStruck, !parts.struck.isEmpty { parts.struck.append(contentsOf: "…".utf8) }
        parts.struck.append(contentsOf: rest.prefix(run.count))
      } else {
        parts.kept.append(contentsOf: rest.prefix(run.count))
      }
      endsStruck = isStruck
      rest = rest.dropFirst(run.count)
    }
    EscapedText.decode(&parts.kept, from: 0)
    EscapedText.decode(&parts.struck, from: 0)
    return parts
  }

  private static func collectRun(_ xml: inout XMLPart, into bytes: inout [UInt8]) throws(WorkbookFault) -> Run
  {
    let start = bytes.count
    var look = Run.Look.cell
    while try xml.enterChild() {
      if xml.isElement("t") {
        try xml.collectText(into: &bytes)
      } else if xml.isElement("rPr") {
        let font = try FontLook(&xml)
        if font.saysAnything { look = font.isStruck ? .struck : .plain }
      } else {
        try xml.skip()
      }
    }
    return Run(count: bytes.count - start, look: look)
  }
}
