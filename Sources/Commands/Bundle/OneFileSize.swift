import Diagnostics

/// How large one file may be, which phones and chat programs have to open.
enum OneFileSize {
  /// From here on it opens slowly, in bytes.
  private static let slow = 10_000_000
  /// More than that nobody should send, in bytes.
  private static let most = 20_000_000

  /// What to leave out.
  private static let help = Wording(
    zh: "用 --without history,timeline 等去掉一些页面，或用 --department 只做一个单位的部分；zip 没有这个限制",
    en:
      "leave pages out by --without history,timeline and the like, or make the part of one --department; a zip has no such limit"
  )

  /// Tells of a large file; a much too large one ends the command.
  static func check(_ count: Int, _ console: Console) throws {
    let size = ByteCount.text(count)
    if count > most {
      throw console.failure(
        Wording(
          zh: "单个文件有 \(size)，超过 20 MB，没有生成离线包",
          en: "the one file would have \(size), more than 20 MB; no bundle was made"),
        help: help)
    }
    if count > slow {
      console.warn(
        Wording(zh: "单个文件有 \(size)，手机打开会很慢", en: "the one file has \(size); phones open it slowly"),
        help: help)
    }
  }
}
