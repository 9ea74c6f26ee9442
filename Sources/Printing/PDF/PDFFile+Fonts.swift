/// What the fonts of a document say of its letters.
struct PDFFonts {
  /// The name of a font that is drawings, where there is one.
  var drawn: String?
  /// Which text the letters of all fonts stand for.
  var map = CharacterMap()
}

extension PDFFile {
  /// Looks through everything that pages draw with, the forms within forms too.
  func fonts() throws(PrintError) -> PDFFonts {
    var fonts = PDFFonts()
    var seen: Set<Int> = []
    var waiting = (0..<pageCount).map { value("Resources", of: page($0)) }
    while let object = waiting.popLast() {
      let number = number(of: object)
      guard number == 0 || seen.insert(number).inserted else { continue }
      let dictionary = isStream(object) ? dictionary(of: object) : object
      if name(value("Type", of: dictionary)) == "Font" {
        read(dictionary, into: &fonts)
      } else if isDictionary(dictionary) {
        waiting += keys(of: dictionary).map { value($0, of: dictionary) }
      } else {
        waiting += items(of: object)
      }
    }
    try check()
    return fonts
  }

  private func read(_ font: PDFObject, into fonts: inout PDFFonts) {
    if name(value("Subtype", of: font)) == "Type3" {
      let descriptor = value("FontDescriptor", of: font)
      fonts.drawn = name(value("FontName", of: descriptor)) ?? name(value("Name", of: font)) ?? "?"
    }
    let map = value("ToUnicode", of: font)
    if isStream(map) { fonts.map.read(content(of: map)) }
  }
}
