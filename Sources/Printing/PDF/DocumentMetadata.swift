internal import Diagnostics
internal import Markup

/// The metadata of a document as XMP (ISO 16684-1), which archives read.
struct DocumentMetadata {
  let properties: DocumentProperties
  let creator: String
  let producer: String

  /// The packet, the same for the same properties.
  var packet: String {
    let date = PDFText.metadataDate(properties.day)
    let language = properties.language.tag
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      <dc:title>\(alternatives(properties.title))</dc:title>
      <dc:creator><rdf:Seq><rdf:li>\(escaped(properties.author))</rdf:li></rdf:Seq></dc:creator>
      <dc:description>\(alternatives(properties.subject))</dc:description>
      <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>\(date)</xmp:CreateDate>
      <xmp:ModifyDate>\(date)</xmp:ModifyDate>
      <xmp:CreatorTool>\(escaped(creator))</xmp:CreatorTool>
      <pdf:Producer>\(escaped(producer))</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }

  private func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  /// The text as XML, without the controls that XML cannot hold.
  private func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
    return Escaping.escaped(String(String.UnicodeScalarView(scalars)))
  }
}
