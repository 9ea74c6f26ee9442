internal import Diagnostics
private import Glibc

/// What is wrong with a name in a folder that is read.
struct InputProblem {
  let errno: Int32
  let path: String

  var finding: Finding {
    switch errno {
    case EXDEV: Self.outside(path)
    case ENOENT: Self.dangling(path)
    default: UnreadableFile.finding(path, error: errno)
    }
  }

  private static func outside(_ path: String) -> Finding {
    leading(
      path,
      Wording(
        zh: "这个符号链接指向方案文件夹之外（或用了绝对路径），没有读取",
        en: "this symbolic link leads out of the project, or by an absolute path; nothing was read"))
  }

  static func intoOutput(_ path: String) -> Finding {
    leading(
      path,
      Wording(
        zh: "这个符号链接指向生成的文件或隐藏的文件夹，没有读取",
        en: "this symbolic link leads into what was built or into a hidden folder; nothing was read"))
  }

  private static func leading(_ path: String, _ summary: Wording) -> Finding {
    Finding(
      "link-outside", at: Place(file: path), summary,
      help: Wording(zh: "把文件本身复制到这里，或删去链接", en: "copy the file itself here, or remove the link"))
  }

  private static func dangling(_ path: String) -> Finding {
    Finding(
      UnreadableFile.id, at: Place(file: path),
      Wording(zh: "没有这个文件或文件夹，或者符号链接没有去处", en: "there is no such file or folder, or a link leads nowhere"),
      help: Wording(zh: "检查它是否存在；没有去处的链接请删去", en: "check that it exists; remove a link that leads nowhere"))
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> Finding {
    Finding(
      "file-too-large", at: Place(file: path),
      Wording(
        zh: "文件有 \(size) 字节，超过这类文件 \(limit) 字节的上限，没有读取",
        en:
          "the file has \(size) bytes, more than the \(limit) that files of its kind may have; it was not read"
      ),
      help: Wording(
        zh: "检查是不是放错了文件；把内容分到几个文件里，或压缩图片",
        en: "see whether it is the right file; split it, or make pictures smaller"))
  }

  static func special(_ path: String) -> Finding {
    Finding(
      "special-file", at: Place(file: path),
      Wording(
        zh: "这是管道、设备或套接字，不是文件，没有读取", en: "this is a pipe, a device or a socket, no file; it was not read"),
      help: Wording(
        zh: "从文件夹里移走；若是命令里写的，换成一个文件", en: "move it out of the folder, or name a file instead"))
  }
}
