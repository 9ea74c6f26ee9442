internal import Diagnostics

/// Why an archive is not followed any further.
enum ZipFault: Error, Hashable {
  case noZip
  /// It ends early, has bytes that belong to nothing, or says two things of one file.
  case damaged
  case severalDisks
  case tooLarge, tooManyEntries, unpacksTooLarge

  var wording: Wording {
    switch self {
    case .noZip: Wording(zh: "这不是 zip 文件", en: "this is no zip")
    case .damaged:
      Wording(
        zh: "zip 已损坏或被改动：目录与内容不符，或者有多余、缺少、重叠的字节",
        en: "the zip is damaged or was changed: its directory and its contents do not agree")
    case .severalDisks:
      Wording(zh: "这是分卷 zip 中的一卷", en: "this is one part of a zip in several parts")
    case .tooLarge:
      Wording(zh: "zip 超过 4 GiB，没有读取", en: "the zip is larger than 4 GiB and was not read")
    case .tooManyEntries:
      Wording(zh: "zip 里超过 25 万个文件，没有读取", en: "the zip has more than 250,000 files and was not read")
    case .unpacksTooLarge:
      Wording(
        zh: "zip 解开后大得不合理（超过 16 GiB 或自身的 1100 倍），停止读取",
        en: "the zip unpacks to more than 16 GiB or 1,100 times its size; reading stopped")
    }
  }
}
