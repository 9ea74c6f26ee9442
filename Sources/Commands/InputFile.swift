import Diagnostics
import Foundation

/// A file that the command line names.
enum InputFile {
  /// The bytes of a file, those of standard input for `-`; nil where they cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    return data.map { Array($0) }
  }

  /// The finding about a table that cannot be read.
  static func unreadable(_ file: String) -> Finding {
    Finding(
      "unreadable-file", at: Place(file: file), Wording(zh: "读不出这个表", en: "this table cannot be read"),
      help: Wording(
        zh: "检查文件名对不对、是不是文件夹、有没有读取权限", en: "check its name, that it is no folder, and that it may be read"))
  }
}
