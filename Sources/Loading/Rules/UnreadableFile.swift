internal import Diagnostics
private import System

/// A file or folder of the content that cannot be read.
enum UnreadableFile {
  static let id = "unreadable-file"

  static func finding(_ path: String, error: Int32) -> Finding {
    let reason = SystemError(code: error).sentence
    return Finding(
      id, at: Place(file: path),
      Wording(zh: "读不了这个文件或文件夹（\(reason)）", en: "this file or folder cannot be read: \(reason)"),
      help: Wording(
        zh: "检查它是否存在、是否被别的程序占用、是否有读取权限",
        en: "check that it exists, is not held by another program, and may be read"))
  }
}
