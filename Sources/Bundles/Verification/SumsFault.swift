internal import Diagnostics

/// Why there is nothing to compare files with.
enum SumsFault: Error {
  case missing, malformed

  var wording: Wording {
    switch self {
    case .missing:
      Wording(
        zh: "没有校验和清单 \(SumList.fileName)，无从核对；这不是台账生成的网站或压缩包，或者清单被删除了",
        en:
          "there is no \(SumList.fileName) to compare with: this was not made by taizhang, or the list was removed"
      )
    case .malformed:
      Wording(
        zh: "校验和清单 \(SumList.fileName) 被改动过，格式不对",
        en: "\(SumList.fileName) was changed: it is not a list as taizhang writes it")
    }
  }
}
