internal import Dates
internal import Diagnostics

/// A PDF as Chromium wrote it, made into the one that is published: its properties, its day, the same every time.
///
/// Its objects are copied as they are, but for a few. Having libqpdf write them all would take a tenth of the time
/// of printing.
struct FinishedPDF {
  /// The program that the documents name as their creator.
  private static let creator = "Taizhang"

  private let properties: DocumentProperties
  private let producer: String
  /// What stands in the place of objects, by their numbers.
  private var replacements: [Int: String] = [:]

  /// The file with its properties, its metadata, and an identifier that follows from its content.
  static func bytes(
    _ source: [UInt8], _ file: borrowing PDFFile, _ properties: DocumentProperties
  ) throws(PrintError) -> [UInt8] {
    let info = file.value("Info", of: file.trailer)
    let numbers = (root: file.number(of: file.root), info: file.number(of: info))
    guard let table = ObjectTable(source), numbers.info > 0, numbers.root > 0 else {
      throw PrintError(.unsound("its table of objects is not as Chromium writes it"))
    }
    var finished = FinishedPDF(
      properties, producer: file.text(file.value("Producer", of: info)) ?? "Chromium")
    var bytes = source
    finished.renewHeads(in: &bytes, table, of: file)
    finished.replacements[numbers.info] = finished.information
    finished.replacements[numbers.root] = finished.catalog(of: file, metadata: table.extents.count)
    try file.check()
    return finished.written(bytes, table, root: numbers.root, info: numbers.info)
  }

  private init(_ properties: DocumentProperties, producer: String) {
    self.properties = properties
    self.producer = producer
  }

  // MARK: - Objects

  private var information: String {
    let texts = [
      ("Title", properties.title), ("Author", properties.author), ("Subject", properties.subject),
      ("Creator", FinishedPDF.creator), ("Producer", producer),
    ]
    let entries = texts.filter { !$0.1.isEmpty }.map { "/\($0.0) \(PDFText.string($0.1))" }
    let date = PDFText.date(properties.day)
    return "<< \(entries.joined(separator: " ")) /CreationDate (\(date)) /ModDate (\(date)) >>"
  }

  /// The entries of the catalogue, with our own in the place of those that it has.
  private func catalog(of file: borrowing PDFFile, metadata: Int) -> String {
    let own = ["Lang", "Metadata", "ViewerPreferences"]
    let root = file.root
    let kept = file.keys(of: root).filter { !own.contains($0) }
    let entries = kept.map { "/\($0) \(file.source(of: file.value($0, of: root)))" }
    return "<< \(entries.joined(separator: " ")) /Lang (\(properties.language.tag)) /Metadata \(metadata) 0 R"
      + " /ViewerPreferences << /DisplayDocTitle true >> >>"
  }

  /// The metadata as a stream, not packed, so that other programs find it.
  private var metadata: String {
    let packet = DocumentMetadata(properties: properties, creator: FinishedPDF.creator, producer: producer)
      .packet
    return "<< /Type /Metadata /Subtype /XML /Length \(packet.utf8.count) >>\nstream\n\(packet)\nendstream"
  }

  /// Names the heads of tables anew and makes one tree of the tree of names.
  private mutating func renewHeads(in bytes: inout [UInt8], _ table: ObjectTable, of file: borrowing PDFFile)
  {
    let tree = file.value("IDTree", of: file.value("StructTreeRoot", of: file.root))
    guard file.number(of: tree) > 0 else { return }
    var old: Set<Int> = []
    var waiting = [tree]
    while let node = waiting.popLast() {
      if old.insert(file.number(of: node)).inserted {
        waiting += file.items(of: file.value("Kids", of: node))
      }
    }
    let heads = TableHeads(renewingIn: &bytes, table: table, except: old)
    for number in old { replacements[number] = "null" }
    replacements[file.number(of: tree)] = heads.nameTree
  }

  // MARK: - The file

  private func written(_ source: [UInt8], _ table: ObjectTable, root: Int, info: Int) -> [UInt8] {
    let first = table.extents.map(\.lowerBound).filter { $0 > 0 }.min() ?? 0
    var bytes = Array(source[..<first])
    var offsets: [Int] = []
    bytes.reserveCapacity(source.count + 8192)
    for (number, extent) in table.extents.enumerated() {
      offsets.append(extent.isEmpty ? 0 : bytes.count)
      if let replacement = replacements[number] {
        bytes += "\(number) 0 obj\n\(replacement)\nendobj\n".utf8
      } else {
        bytes += source[extent]
      }
    }
    offsets.append(bytes.count)
    bytes += "\(offsets.count - 1) 0 obj\n\(metadata)\nendobj\n".utf8
    let identifier = fingerprint(of: bytes)
    let start = bytes.count
    bytes += "xref\n0 \(offsets.count)\n".utf8
    for offset in offsets { bytes += offset == 0 ? FinishedPDF.freeEntry : entry(offset) }
    bytes += "trailer\n<< /Size \(offsets.count) /Root \(root) 0 R /Info \(info) 0 R".utf8
    bytes += " /ID [<\(identifier)> <\(identifier)>] >>\nstartxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private static let freeEntry = Array("0000000000 65535 f \n".utf8)

  private func entry(_ offset: Int) -> [UInt8] {
    let digits = String(offset)
    return Array(
      (String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits + " 00000 n \n").utf8)
  }
}

/// The FNV-1a hash of 128 bits in hexadecimal.
private func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  for byte in bytes { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: max(0, 32 - digits.utf8.count)) + digits
}
