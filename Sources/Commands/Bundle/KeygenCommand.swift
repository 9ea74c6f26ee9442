import ArgumentParser
import Bundles
import Delivery
import Diagnostics

/// Makes a pair of keys for signing bundles.
struct KeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract:
      "生成签名用的一对密钥：名称.sec 和 名称.pub。Makes a pair of keys for signing: NAME.sec and NAME.pub.")

  @Argument(help: "名称，也可以带文件夹。The name, with a folder if wanted.")
  var name: String

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if FolderPath.name(of: name).isEmpty {
      throw ValidationError("密钥要有名称 / a pair of keys has a name; read '\(name)'")
    }
  }

  func run() throws {
    let console = Console(output)
    let (secretPath, publicPath) = ("\(name).sec", "\(name).pub")
    // A run that was killed may have left the secret half alone, from which the other follows.
    let isHalfThere = Host.exists(secretPath) && !Host.exists(publicPath)
    let key =
      isHalfThere
      ? try KeyFile.secretKey(secretPath, console)
      : try console.bundling { () throws(BundleError) in
        try SecretKey.generate(name: FolderPath.name(of: name))
      }
    let secretFile = NewFile.File(path: secretPath, bytes: key.fileBytes, isPrivate: true)
    let publicFile = NewFile.File(path: publicPath, bytes: key.publicKey.fileBytes)
    try console.delivering { () throws(DeliveryError) in
      try NewFile.create(isHalfThere ? [publicFile] : [secretFile, publicFile])
    }
    if output.json {
      return try console.print(
        JSONText.object([
          ("secret", JSONText.quoted(secretPath)), ("public", JSONText.quoted(publicPath)),
          ("key", JSONText.quoted(key.publicKey.number.description)),
        ]))
    }
    if output.quiet { return }
    let lines = [
      isHalfThere
        ? Wording(
          zh: "私钥：\(secretPath)（原来就有；公钥由它算出）",
          en: "secret key: \(secretPath) (it was there; the public key follows from it)")
        : Wording(
          zh: "私钥：\(secretPath)（只有本人可读；不要发给任何人，丢了就只能换一对）",
          en: "secret key: \(secretPath) (keep it to yourself; whoever has it can sign in your name)"),
      Wording(
        zh: "公钥：\(publicPath)（编号 \(key.publicKey.number)；发给收件人，用来核对签名）",
        en:
          "public key: \(publicPath) (key \(key.publicKey.number); give it to those who check your signature)"
      ),
    ]
    for line in lines { try console.print(line.text(in: console.language)) }
  }
}
