internal import Diagnostics

/// The file by which programs know a bundle: what it is, and what it was made from.
enum BundleManifest {
  /// The manifest of a bundle with so many files in its list of sums, itself included.
  static func bytes(_ facts: BundleFacts, files: Int) -> [UInt8] {
    let members: [(String, String)] = [
      ("format", JSONText.quoted("taizhang-bundle-1")),
      ("programme", JSONText.quoted(facts.programme)),
      ("title", JSONText.quoted(facts.title)),
      ("edition", JSONText.quoted(facts.edition.id)),
      ("department", facts.department.map { JSONText.quoted($0.id) } ?? "null"),
      ("as_of", JSONText.quoted(facts.asOf)),
      ("month", JSONText.quoted(facts.month)),
      ("dated", facts.dated.map(JSONText.quoted) ?? "null"),
      ("is_sample", facts.sampleNote == nil ? "false" : "true"),
      ("program_version", JSONText.quoted(facts.version)),
      ("files", String(files)),
      ("content_sha256", JSONText.quoted(facts.content.description)),
      ("signer", facts.signer.map(JSONText.quoted) ?? "null"),
    ]
    let lines = members.map { "  \(JSONText.quoted($0.0)): \($0.1)" }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }
}
