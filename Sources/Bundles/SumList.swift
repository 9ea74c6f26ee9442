/// The SHA-256 of files by their paths, in the form that `sha256sum` writes and checks.
package struct SumList: Sendable {
  /// The name of the file that holds the list.
  package static let fileName = "SHA256SUMS"

  let sums: [EntryPath: Checksum]

  /// The list of these sums.
  package init(_ sums: [EntryPath: Checksum] = [:]) { self.sums = sums }

  /// The list of these files, of which no two have the same path.
  package init(_ files: [(path: String, bytes: [UInt8])]) {
    sums = Dictionary(
      files.map { (EntryPath($0.path), Checksum(of: $0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The list as a file: a line for each path in the order of their bytes, whatever made it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for (path, sum) in sums.sorted(by: { $0.key < $1.key }) {
      bytes += sum.digits
      bytes += "  ".utf8
      bytes += path.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension SumList {
  /// Reads a list; nil unless every line is as we write it and no path stands there twice.
  package init?(reading bytes: [UInt8]) {
    var sums: [EntryPath: Checksum] = [:]
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let (path, sum) = Self.line(rest[..<end]), sums.updateValue(sum, forKey: path) == nil
      else { return nil }
      rest = rest[(end + 1)...]
    }
    self.init(sums)
  }

  /// The path and the sum of `DIGITS  PATH`.
  private static func line(_ line: ArraySlice<UInt8>) -> (EntryPath, Checksum)? {
    guard let sum = Checksum(digits: line.prefix(64)), line.dropFirst(64).starts(with: "  ".utf8),
      let path = String(validating: line.dropFirst(66), as: UTF8.self), !path.isEmpty
    else { return nil }
    return (EntryPath(path), sum)
  }
}
