import Testing

@testable import Bundles

/// Not one byte of a bundle can change without being found, also without any key.
struct ChangedByteTests {
  @Test(arguments: [false, true])
  func isFoundInAZip(isSigned: Bool) throws {
    let key = isSigned ? try SecretKey.generate(name: "a") : nil
    let zip = try TestBundle(signedBy: key).zip
    let sandbox = try Sandbox()
    #expect(try Verification.of(path: sandbox.put("b.zip", zip), key: nil).exitCode == 0)
    for index in zip.indices {
      var changed = zip
      changed[index] ^= UInt8(1 << (index % 8))
      let found = try Verification.of(path: sandbox.put("b.zip", changed), key: nil)
      #expect(found.exitCode == 1, "byte \(index)")
    }
  }

  @Test(arguments: [false, true])
  func isFoundInAFolder(isSigned: Bool) throws {
    let key = isSigned ? try SecretKey.generate(name: "a") : nil
    let bundle = try TestBundle(signedBy: key)
    let sandbox = try Sandbox()
    let folder = try bundle.write(to: sandbox)
    #expect(try Verification.of(path: folder, key: nil).exitCode == 0)
    for (name, bytes) in bundle.files {
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= UInt8(1 << (index % 8))
        try sandbox.put("bundle/\(name)", changed)
        let found = try Verification.of(path: folder, key: nil)
        #expect(found.exitCode == 1, "\(name), byte \(index)")
        guard let key else { continue }
        let foundByKey = try Verification.of(path: folder, key: key.publicKey)
        let codes: [Int32] = name == Signature.fileName ? [1, 2] : [1]
        #expect(codes.contains(foundByKey.exitCode), "\(name), byte \(index), with the key")
      }
      try sandbox.put("bundle/\(name)", bytes)
    }
  }

  @Test func aZipCutAnywhereIsFound() throws {
    let zip = try TestBundle().zip
    let sandbox = try Sandbox()
    for count in zip.indices {
      let path = try sandbox.put("b.zip", Array(zip.prefix(count)))
      #expect(try Verification.of(path: path, key: nil).exitCode == 1, "\(count) bytes")
    }
  }
}
