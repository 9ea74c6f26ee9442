internal import Diagnostics

/// Files that readers on a phone wait for.
enum LargeAttachment: NoteRule {
  static let id = "large-attachment"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "附件不应超过 1 MB，手机上才打得开", en: "files beside notes have at most 1 MB, so that phones open them")
  static let help = Wording(
    zh: "图片缩小到宽 1600 像素以内，或另存为质量低一些的 .jpg；PDF 用“最小文件”导出",
    en:
      "make pictures at most 1600 pixels wide or save them as .jpg of less quality; export PDF as the smallest file"
  )

  private static let mostBytes = 1 << 20

  static func finding(_ asset: FileTree.File) -> Finding? {
    guard asset.bytes.count > mostBytes else { return nil }
    let tenths = (asset.bytes.count * 10 + mostBytes / 2) / mostBytes
    let size = "\(tenths / 10).\(tenths % 10) MB"
    return Finding(
      id, severity, at: Place(file: asset.path),
      Wording(zh: "这个附件有 \(size)", en: "this file has \(size)"), help: help)
  }
}
