/// What the font of a style or a run says of how its text is meant.
struct FontLook {
  /// Whether a line runs through the text, as through what no longer holds.
  private(set) var isStruck = false
  /// Whether there is any property at all.
  private(set) var saysAnything = false

  /// Goes out of the current element, which lists the properties.
  init(_ xml: inout XMLPart) throws(WorkbookFault) {
    while try xml.enterChild() {
      saysAnything = true
      if xml.isElement("strike") { isStruck = xml.attribute("val") == nil || xml.flag("val") }
      try xml.skip()
    }
  }
}
