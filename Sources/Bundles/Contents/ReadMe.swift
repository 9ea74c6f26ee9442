/// The text beside a bundle's start page, for those who have it and no browser yet.
enum ReadMe {
  /// A text for every editor of Windows: UTF-8 with a byte order mark, lines that end in CR and LF.
  static func bytes(_ facts: BundleFacts, documents: [String]) -> [UInt8] {
    let lines =
      head(facts) + opening + contents(facts, documents: documents) + checking(facts) + english(facts)
    return [0xEF, 0xBB, 0xBF] + lines.flatMap { onOneLine($0) + Array("\r\n".utf8) }
  }

  /// A text of the programme may have several lines.
  private static func onOneLine(_ text: String) -> [UInt8] {
    let breaks: Set<UInt8> = [0x0A, 0x0D]
    return Array(text.utf8.split { breaks.contains($0) }.joined(separator: " ".utf8))
  }

  private static func head(_ facts: BundleFacts) -> [String] {
    let part = facts.department.map { "只有\($0.name)的部分：它的任务、有关指标和说明；没有收入的页面不能点开" }
    return [
      "\(facts.title) · 离线版", "",
      "这是进展网站的一份副本，不用联网就能看，也不会自动更新。", "",
      "方案：\(facts.title)（\(facts.programme)）", "版本：\(facts.edition.name)（\(facts.edition.id)）",
      "范围：\(part ?? "全部页面")", "截至日期：\(facts.asOf)",
    ] + (facts.dated.map { ["制作日期：\($0)"] } ?? [])
      + (facts.sampleNote.map { ["示例数据：\($0)"] } ?? [])
      + ["生成程序：taizhang \(facts.version)", "内容的校验码（SHA-256）：\(facts.content)", ""]
  }

  private static let opening = [
    "怎样打开", "1. 先解压：在压缩包上点右键（手机上长按），选“全部解压缩”。在压缩包里直接打开的网页没有样式，链接也打不开。",
    "2. 打开解压出来的文件夹里的“\(BundlePath.start)”。电脑、手机的浏览器都可以，不开脚本也能看全部内容。",
    "3. 整个文件夹可以拷到优盘、内网共享或任何网站服务器上；不要只拷其中一个网页。", "",
  ]

  private static func contents(_ facts: BundleFacts, documents: [String]) -> [String] {
    [
      "里面有什么", "\(BundlePath.start)  从这里开始",
      "\(BundlePath.site)  网站的\(facts.department == nil ? "全部" : "")页面",
    ] + documents.map { "\($0)  简报" } + [
      "\(SumList.fileName)  每个文件的校验码", "\(BundlePath.manifest)  给程序读的说明",
    ]
      + (facts.signer.map { ["\(Signature.fileName)  “\($0)”的签名", "\(PublicKey.fileName)  签名用的公钥"] } ?? [])
      + [""]
  }

  private static func checking(_ facts: BundleFacts) -> [String] {
    let sums = [
      "怎样核对", "有 taizhang 的电脑：taizhang verify 压缩包.zip，或者解压出来的文件夹。",
      "Linux：在解压出来的文件夹里运行 sha256sum -c \(SumList.fileName)；macOS：shasum -a 256 -c \(SumList.fileName)。",
      "Windows：用 PowerShell 的 Get-FileHash 算出一个文件的校验码，与 \(SumList.fileName) 里的那一行对照。",
    ]
    guard let signer = facts.signer else { return sums + ["这份副本没有签名：校验码只说明文件完整，不说明是谁做的。", ""] }
    return sums + [
      "签名：向“\(signer)”要来公钥（不要用这个文件夹里的），然后 taizhang verify 压缩包.zip --key 公钥.pub，",
      "或者在解压出来的文件夹里 signify -V -p 公钥.pub -x \(Signature.fileName) -m \(SumList.fileName)。", "",
    ]
  }

  private static func english(_ facts: BundleFacts) -> [String] {
    [
      "In English",
      "An offline copy of a progress site, as of \(facts.asOf). Unpack the whole archive first, then open",
      "\"\(BundlePath.start)\" in any browser; no network is needed. To check it: sha256sum -c \(SumList.fileName), or taizhang verify.",
    ] + (facts.sampleNote == nil ? [] : ["Its figures are a sample."])
  }
}
