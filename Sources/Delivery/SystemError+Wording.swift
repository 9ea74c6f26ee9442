package import Diagnostics
internal import Glibc
package import System

/// An errno in the words of both languages, and what helps against it.
extension SystemError {
  package var wording: Wording { Wording(zh: chinese ?? sentence, en: sentence) }

  /// What a person can do about the usual ones.
  func help(at step: DeliveryStep) -> Wording? {
    switch code {
    case ENOSPC, EDQUOT: Wording(zh: "腾出磁盘空间后再试", en: "free some space and try again")
    case EACCES, EPERM, EROFS: Wording(zh: "换一个可写的文件夹", en: "choose a folder that can be written")
    case EXDEV where step == .swap:
      Wording(
        zh: "这个文件系统不能给该文件夹改名（容器镜像层），换一个输出文件夹",
        en: "a container's image layer cannot rename this folder; choose another output folder")
    case ENOSYS: Wording(zh: "需要 Linux 5.6 或更新的内核", en: "Linux 5.6 or newer is needed")
    default: nil
    }
  }

  private var chinese: String? {
    switch code {
    case ENOSPC: "磁盘空间不足"
    case EDQUOT: "磁盘配额已用完"
    case EFBIG: "文件太大"
    case EACCES, EPERM: "没有权限"
    case EROFS: "磁盘是只读的"
    case ENOENT: "文件或文件夹不存在"
    case EEXIST: "同名文件已存在"
    case ENOTDIR: "路径中有一段不是文件夹"
    case EISDIR: "这是一个文件夹"
    case ENOTEMPTY: "文件夹不是空的"
    case ENAMETOOLONG: "名称太长"
    case EMFILE, ENFILE: "打开的文件太多"
    case EXDEV: "不在同一个磁盘上"
    case EIO: "磁盘读写出错"
    case ENOSYS: "系统不支持这个操作"
    default: nil
    }
  }
}
