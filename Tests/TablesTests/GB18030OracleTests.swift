import Testing

@testable import Tables

@Suite struct GB18030OracleTests {
  @Test func decodesEveryCodeAsPythonDoes() throws {
    let oracle = try Oracle()
    try oracle.run("gb18030")
    for line in try oracle.lines(of: "codes") {
      let fields = line.split(separator: " ").map(String.init)
      let code = Self.bytes(fields[0])
      let decoded = DecodedText.decode(code, file: "", as: .gb18030).value?.bytes
      let scalars = decoded.map { bytes in
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
          String($0.value, radix: 16, uppercase: true)
        }
      }
      if (scalars ?? ["-"]) == Array(fields.dropFirst()) { continue }
      #expect(Self.isListed(code, fields[1], scalars ?? []), "\(line), not \(scalars ?? [])")
    }
  }

  /// Whether a difference is one of those that are known and meant.
  private static func isListed(_ code: [UInt8], _ python: String, _ scalars: [String]) -> Bool {
    // NUL is no text to us, and FE FF says that a file is UTF-16.
    if code.contains(0) || code == [0xFE, 0xFF] { return scalars.isEmpty }
    // Python knows the standard of 2000, in which these characters stood for private use and had codes of four bytes.
    if code.count == 2 { return scalars.allSatisfy(newer.contains) && scalars.count == 1 }
    return newer.contains(python) && (scalars.isEmpty || scalars == ["E7C7"])
  }

  /// The characters whose codes of two bytes the later standards gave them.
  private static let newer: Set<String> = [
    "1E3F", "9FB4", "9FB5", "9FB6", "9FB7", "9FB8", "9FB9", "9FBA", "9FBB", "FE10", "FE11", "FE12", "FE13",
    "FE14",
    "FE15", "FE16", "FE17", "FE18", "FE19", "20087", "20089", "200CC", "215D7", "2298F", "241FE",
  ]

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.utf8.map { $0.isDigit ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
