import Bundles
import Diagnostics

/// The files of a small bundle.
struct TestBundle {
  var files: [String: [UInt8]] = [
    "打开-index.html": Array("<p>site</p>".utf8), "读我.txt": Array("读我\n".utf8),
    "manifest.json": Array("{}\n".utf8),
    "site/index.html": Array("<p>cafe\u{301}</p>".utf8), "site/a.css": [],
  ]

  /// Adds the sums, and with a key what signs them.
  init(signedBy key: SecretKey? = nil) throws {
    if let key { files[PublicKey.fileName] = key.publicKey.fileBytes }
    list()
    if let key { files[Signature.fileName] = try key.sign(sums) }
  }

  var sums: [UInt8] { files[SumList.fileName] ?? [] }

  /// Lists the files anew.
  mutating func list() {
    let listed = files.filter { $0.key != SumList.fileName && $0.key != Signature.fileName }
    files[SumList.fileName] = SumList(listed.map { ($0.key, $0.value) }).bytes
  }

  var zip: [UInt8] { ZipSeal.sealed(TestZip(files).bytes) }

  func write(to sandbox: Sandbox, folder: String = "bundle") throws -> String {
    for (name, bytes) in files { try sandbox.put("\(folder)/\(name)", bytes) }
    return "\(sandbox.path)/\(folder)"
  }
}

extension Verification {
  /// Looks at a zip that is given by its bytes.
  static func of(zip bytes: [UInt8], key: PublicKey? = nil) throws -> Verification {
    let sandbox = try Sandbox()
    return try of(path: sandbox.put("bundle.zip", bytes), key: key)
  }

  var english: String { sentences.map(\.en).joined(separator: "\n") }
}
