internal import Diagnostics
internal import Pictures

/// A file that is not what its name says, or whose parts are not known, so that camera data cannot be taken out of it.
enum UnreadableAttachment: NoteRule {
  static let id = "unreadable-attachment"
  static let about = Wording(
    zh: "图片要能读懂，才能去掉拍摄地点等信息", en: "pictures can be read, so that places and camera data go out of them")
  static let help = Wording(
    zh: "用看图程序打开，另存为 .png 或 .jpg", en: "open it in a picture viewer and save it as .png or .jpg")

  private static let endings = [".png", ".jpg", ".jpeg", ".webp", ".gif"]

  /// The endings of office documents, which are zips that the gate can read.
  static let officeEndings = [".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"]

  static func isOfficeFile(_ path: String) -> Bool {
    officeEndings.contains { path.lowercased().droppingEnd($0) != nil }
  }

  /// What is wrong with a file that is called an office document and is none.
  static func finding(notOffice asset: FileTree.File, isPublic: Bool) -> Finding? {
    if asset.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nil }
    return Finding(
      id, isPublic ? .error : .warning, at: Place(file: asset.path),
      Wording(zh: "这个文件不是它名字所说的办公文件", en: "this file is no office document, as its name says"),
      help: Wording(
        zh: "用 Word、Excel 或 WPS 打开，去掉密码，另存为 .docx、.xlsx 或 .pptx",
        en: "open it in an office program, take the password away, and save it as .docx, .xlsx or .pptx"))
  }

  static func isPicture(_ path: String) -> Bool {
    endings.contains { path.lowercased().droppingEnd($0) != nil }
  }

  /// What is wrong with a file that is called a PDF; one that is no text may hold camera data.
  static func finding(notPDF asset: FileTree.File, isPublic: Bool) -> Finding? {
    if asset.bytes.starts(with: "%PDF".utf8) { return nil }
    let isBinary = asset.bytes.prefix(64).contains { $0 == 0 || $0 >= 0x80 }
    let isPicture = PictureFormat(signature: asset.bytes) != nil
    return Finding(
      id, isPublic && (isPicture || isBinary) ? .error : .warning, at: Place(file: asset.path),
      Wording(zh: "这个文件的内容不是 PDF", en: "what this file holds is no PDF"),
      help: Wording(zh: "改成它真正的类型，或重新导出 PDF", en: "give it the ending of what it is, or export the PDF again")
    )
  }

  static func finding(_ path: String, _ error: PictureError, isPublic: Bool) -> Finding {
    Finding(
      id, isPublic ? .error : .warning, at: Place(file: path),
      Wording(
        zh: "读不懂这个图片，去不掉里面的拍摄地点等信息：\(error.reason.wording.zh)（第 \(error.offset) 字节处）",
        en: """
          this picture cannot be read, so places and camera data cannot be taken out of it: \
          \(error.reason.wording.en) (at byte \(error.offset))
          """),
      help: help)
  }
}

extension PictureError.Reason {
  /// What is wrong, for people.
  fileprivate var wording: Wording {
    switch self {
    case .unknownFormat: Wording(zh: "不是 PNG、JPEG、GIF 或 WebP", en: "it is no PNG, JPEG, GIF or WebP")
    case .cutShort: Wording(zh: "文件不完整", en: "the file is cut short")
    case .wrongLength: Wording(zh: "有一段的长度不对", en: "a part has a wrong length")
    case .wrongChecksum: Wording(zh: "有一段的校验和不对", en: "a part has a wrong checksum")
    case .unknownPart: Wording(zh: "有一段不认识的内容", en: "it has a part of no known kind")
    case .misplacedPart: Wording(zh: "有一段放错了位置", en: "a part stands where it may not")
    case .wrongSize: Wording(zh: "宽或高不对", en: "its width or height is wrong")
    case .noPicture: Wording(zh: "里面没有图像", en: "it holds no picture")
    }
  }
}
