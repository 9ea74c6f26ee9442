import Foundation
import Testing

@testable import Bundles

private let signify = "/usr/bin/signify-openbsd"

/// Whether we and the program signify understand one another.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: signify), "signify-openbsd is not installed"))
struct SignifyProgramTests {
  private let message = Array("sums\n".utf8)

  @Test func acceptsOurSignatureByOurKey() throws {
    let sandbox = try Sandbox()
    let key = try SecretKey.generate(name: "科室 a")
    try sandbox.put("m", message)
    try sandbox.put("m.sig", key.sign(message))
    try sandbox.put("a.pub", key.publicKey.fileBytes)
    #expect(try run(["-V", "-p", "a.pub", "-m", "m"], in: sandbox) == 0)
    try sandbox.put("m", message + [0])
    #expect(try run(["-V", "-p", "a.pub", "-m", "m"], in: sandbox) != 0)
  }

  @Test func signsWithOurKeyJustAsWeDo() throws {
    let sandbox = try Sandbox()
    let key = try SecretKey.generate(name: "a")
    try sandbox.put("m", message)
    try sandbox.put("a.sec", key.fileBytes)
    #expect(try run(["-S", "-s", "a.sec", "-m", "m"], in: sandbox) == 0)
    #expect(try sandbox.bytes("m.sig") == key.sign(message))
  }

  @Test func makesKeysThatWeRead() throws {
    let sandbox = try Sandbox()
    try sandbox.put("m", message)
    #expect(try run(["-G", "-n", "-p", "b.pub", "-s", "b.sec", "-c", "b"], in: sandbox) == 0)
    let key = try SecretKey(reading: sandbox.bytes("b.sec"), fileName: "b.sec")
    #expect(try key.publicKey == PublicKey(reading: sandbox.bytes("b.pub")))
    #expect(try run(["-S", "-s", "b.sec", "-m", "m"], in: sandbox) == 0)
    let signature = try #require(Signature(reading: sandbox.bytes("m.sig")))
    #expect(signature.check(message, by: key.publicKey) == .good)
    try sandbox.put("m.sig", key.sign(message))
    #expect(try run(["-V", "-p", "b.pub", "-m", "m"], in: sandbox) == 0)
  }

  @Test func itsSignatureOfABundleIsGood() throws {
    let sandbox = try Sandbox()
    let ours = try SecretKey.generate(name: "ours")
    #expect(try run(["-G", "-n", "-p", "b.pub", "-s", "b.sec"], in: sandbox) == 0)
    let key = try PublicKey(reading: sandbox.bytes("b.pub"))
    for bundle in [try TestBundle(), try TestBundle(signedBy: ours)] {
      let folder = try bundle.write(to: sandbox)
      let sign = ["-S", "-s", "b.sec", "-m", "bundle/SHA256SUMS"]
      #expect(try run(sign, in: sandbox) == 0)
      let found = try Verification.of(path: folder, key: key)
      #expect(found.exitCode == 0 && found.signature == .good(signer: key.name), "\(found.english)")
    }
  }

  private func run(_ arguments: [String], in sandbox: Sandbox) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: signify)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: sandbox.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
