import ArgumentParser
import Bundles
import Diagnostics

/// Says whether a copy is whole, and who made it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "核对离线包、解压出来的文件夹或网站是否完整。Checks a bundle, an unpacked bundle or a built site against its sums.",
    discussion: """
      退出码：0 完整；1 不完整；2 没有签名或签名不对（给了 --key 时）。
      Exit code: 0 whole; 1 not whole; 2 no signature or a wrong one, where --key is given.
      """)

  @Argument(help: "压缩包，或者文件夹。The zip or the folder.")
  var path: String

  @Option(help: "签名人的公钥文件（.pub）。The public key of who must have signed it.")
  var key: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = Console(output)
    let key = try key.map { try publicKey($0, console) }
    let verification = try console.bundling { () throws(BundleError) in
      try Verification.of(path: path, key: key)
    }
    if output.json {
      try console.print(json(verification))
    } else if !output.quiet || verification.exitCode != 0 {
      for sentence in verification.sentences { try console.print(sentence.text(in: console.language)) }
    }
    throw ExitCode(verification.exitCode)
  }

  /// The key in a file; where there is none, no signature can be right.
  private func publicKey(_ path: String, _ console: Console) throws -> PublicKey {
    guard let bytes = Host.bytes(of: path) else {
      console.fail(Wording(zh: "读不出公钥文件 \(path)", en: "the key file \(path) cannot be read"))
      throw ExitCode(2)
    }
    do throws(BundleError) {
      return try PublicKey(reading: bytes)
    } catch {
      console.fail(
        Wording(zh: "\(path)：\(error.summary.zh)", en: "\(path): \(error.summary.en)"), help: error.help)
      throw ExitCode(2)
    }
  }

  private func json(_ verification: Verification) -> String {
    func list(_ paths: [String]) -> String { "[" + paths.map(JSONText.quoted).joined(separator: ", ") + "]" }
    return JSONText.object([
      ("whole", verification.isWhole ? "true" : "false"), ("missing", list(verification.missing)),
      ("changed", list(verification.changed)), ("extra", list(verification.extra)),
      ("said", list(verification.sentences.map { $0.text(in: output.language) })),
    ])
  }
}
