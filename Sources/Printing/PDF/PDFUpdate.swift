internal import Dates
internal import Diagnostics

/// What Chromium does not write of itself, added to a PDF as an incremental update (ISO 32000-1, 7.5.6).
///
/// Rewriting the file would take a tenth of the time of printing it. The two dates are replaced in their places, so
/// that no byte tells when it was printed.
struct PDFUpdate {
  /// The program that the documents name as their creator.
  private static let creator = "Taizhang"

  private let properties: DocumentProperties
  private let producer: String
  private var bytes: [UInt8]
  /// Where each object begins that was added, by number.
  private var offsets: [Int: Int] = [:]

  /// The file with its properties, its metadata, and an identifier that follows from its content.
  static func apply(
    _ properties: DocumentProperties, to source: [UInt8], _ file: borrowing PDFFile
  ) throws(PrintError) -> [UInt8] {
    let trailer = file.trailer
    let info = file.value("Info", of: trailer)
    let root = file.root
    guard let size = file.integer(file.value("Size", of: trailer)), file.number(of: info) > 0,
      file.number(of: root) > 0, let previous = startOfTable(in: source)
    else { throw PrintError(.unsound("its trailer is not as Chromium writes it")) }
    let producer = file.text(file.value("Producer", of: info)) ?? "Chromium"
    var update = PDFUpdate(properties: properties, producer: producer, bytes: source)
    update.replaceDates()
    update.add(update.information, as: file.number(of: info))
    update.add(update.catalog(from: root, of: file, metadata: size), as: file.number(of: root))
    update.add(stream: update.packet, as: size)
    try file.check()
    update.finish(
      size: size + 1, root: file.number(of: root), info: file.number(of: info), previous: previous)
    return update.bytes
  }

  private init(properties: DocumentProperties, producer: String, bytes: [UInt8]) {
    self.properties = properties
    self.producer = producer
    self.bytes = bytes
  }

  /// Where the cross-reference table begins, as the end of the file says.
  private static func startOfTable(in source: [UInt8]) -> Int? {
    let end = source.suffix(64)
    let words = end.split(whereSeparator: { $0 <= 0x20 })
    guard words.count >= 3, words[words.count - 1].elementsEqual("%%EOF".utf8),
      words[words.count - 3].elementsEqual("startxref".utf8)
    else { return nil }
    return Int(String(decoding: words[words.count - 2], as: UTF8.self))
  }

  // MARK: - Objects

  private var information: String {
    let texts = [
      ("Title", properties.title), ("Author", properties.author), ("Subject", properties.subject),
      ("Creator", PDFUpdate.creator), ("Producer", producer),
    ]
    let entries = texts.filter { !$0.1.isEmpty }.map { "/\($0.0) \(PDFText.string($0.1))" }
    return "<< \(entries.joined(separator: " ")) /CreationDate (\(PDFText.date(properties.day)))"
      + " /ModDate (\(PDFText.date(properties.day))) >>"
  }

  /// The entries of the catalogue, with our own in the place of those that it has.
  private func catalog(from root: PDFObject, of file: borrowing PDFFile, metadata: Int) -> String {
    let own = ["Lang", "Metadata", "ViewerPreferences"]
    let kept = file.keys(of: root).filter { !own.contains($0) }
    let entries = kept.map { "/\($0) \(file.source(of: file.value($0, of: root)))" }
    return "<< \(entries.joined(separator: " ")) /Lang (\(properties.language.tag)) /Metadata \(metadata) 0 R"
      + " /ViewerPreferences << /DisplayDocTitle true >> >>"
  }

  private var packet: String {
    DocumentMetadata(properties: properties, creator: PDFUpdate.creator, producer: producer).packet
  }

  private mutating func add(_ source: String, as number: Int) {
    append("\n")
    offsets[number] = bytes.count
    append("\(number) 0 obj\n\(source)\nendobj")
  }

  private mutating func add(stream: String, as number: Int) {
    add(
      "<< /Type /Metadata /Subtype /XML /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      as: number)
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  // MARK: - The places that change

  /// Writes the day over the dates that Chromium took from the clock; the form has always the same length.
  private mutating func replaceDates() {
    let date = Array("(\(PDFText.date(properties.day)))".utf8)
    let keys = ["/CreationDate ", "/ModDate "].map { Array($0.utf8) }
    // The first object tells them.
    let end = min(bytes.count, 4096)
    for key in keys {
      guard let start = (0..<end).first(where: { bytes[$0...].starts(with: key) }) else { continue }
      let place = (start + key.count)..<min(bytes.count, start + key.count + date.count)
      guard bytes[place].starts(with: "(D:".utf8), bytes[place].last == UInt8(ascii: ")") else { continue }
      bytes.replaceSubrange(place, with: date)
    }
  }

  private mutating func finish(size: Int, root: Int, info: Int, previous: Int) {
    append("\n")
    let identifier = fingerprint(of: bytes)
    let table = bytes.count
    append("xref\n")
    for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
      append("\(number) 1\n\(padded(offset)) 00000 n \n")
    }
    append("trailer\n<< /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous)")
    append(" /ID [<\(identifier)> <\(identifier)>] >>\nstartxref\n\(table)\n%%EOF\n")
  }
}

/// Ten digits, as the table of a PDF has them.
private func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
}

/// The FNV-1a hash of 128 bits in hexadecimal.
private func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  for byte in bytes { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: max(0, 32 - digits.utf8.count)) + digits
}
