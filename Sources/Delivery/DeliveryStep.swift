internal import Diagnostics

/// One kind of system call that publishing makes; errors name it, and tests stop a publication at it.
package enum DeliveryStep: CaseIterable, Sendable {
  case makeFolder, lock, open, list, read, create, write, link, synchronise, swap, remove

  var wording: Wording {
    switch self {
    case .makeFolder: Wording(zh: "新建文件夹", en: "make the folder")
    case .lock: Wording(zh: "加锁", en: "take the lock")
    case .open: Wording(zh: "打开", en: "open")
    case .list: Wording(zh: "列出文件夹", en: "list the folder")
    case .read: Wording(zh: "读取", en: "read")
    case .create: Wording(zh: "新建文件", en: "create the file")
    case .write: Wording(zh: "写入", en: "write")
    case .link: Wording(zh: "沿用未变的文件", en: "keep the unchanged file")
    case .synchronise: Wording(zh: "写到磁盘", en: "bring to the disk")
    case .swap: Wording(zh: "换上新的文件夹", en: "put the new folder in place")
    case .remove: Wording(zh: "删除", en: "remove")
    }
  }
}
