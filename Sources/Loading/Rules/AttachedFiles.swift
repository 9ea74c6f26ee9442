internal import Diagnostics
internal import Notes
internal import Pictures

/// The files beside the notes, sorted by who refers to them.
struct AttachedFiles {
  /// What some note refers to, by path; pictures without what cameras wrote into them.
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var findings: [Finding] = []

  init(_ assets: [FileTree.File], notes: some Sequence<RenderedNote>) {
    let links = notes.flatMap(\.files)
    let referred = Set(links.map(\.path))
    let published = Set(links.filter { !$0.isInternal }.map(\.path))
    for asset in assets {
      if !published.contains(asset.path) {
        findings.append(UnusedAttachment.finding(asset.path, isInternal: referred.contains(asset.path)))
      }
      if referred.contains(asset.path) { add(asset, isPublic: published.contains(asset.path)) }
    }
  }

  /// Takes a file that pages refer to; for the public it must be what its name says.
  private mutating func add(_ asset: FileTree.File, isPublic: Bool) {
    files[asset.path] = asset.bytes
    guard UnreadableAttachment.isPicture(asset.path) else {
      if let finding = UnreadableAttachment.finding(notPDF: asset, isPublic: isPublic) {
        findings.append(finding)
      }
      return
    }
    do throws(PictureError) {
      files[asset.path] = try PictureCleaner.clean(asset.bytes).bytes
    } catch {
      findings.append(UnreadableAttachment.finding(asset.path, error, isPublic: isPublic))
    }
  }
}

/// Files that nobody would see, or only the readers of the internal edition.
enum UnusedAttachment: NoteRule {
  static let id = "unused-attachment"
  static let severity = Finding.Severity.note
  static let about = Wording(zh: "说明旁边的文件应当有说明引用", en: "a note refers to each file beside the notes")
  static let help = Wording(zh: "在说明里引用它，或移出 notes 文件夹", en: "refer to it in a note, or move it out of notes")

  static func finding(_ path: String, isInternal: Bool) -> Finding {
    let summary =
      isInternal
      ? Wording(
        zh: "只有 internal 块引用这个文件，公开版里没有它",
        en: "only internal blocks refer to this file; the public edition lacks it")
      : Wording(zh: "没有说明引用这个文件，不会发布", en: "no note refers to this file, so it is not published")
    return Finding(id, severity, at: Place(file: path), summary, help: isInternal ? nil : help)
  }
}

/// A file that is not what its name says, or whose parts are not known, so that camera data cannot be taken out of it.
enum UnreadableAttachment: NoteRule {
  static let id = "unreadable-attachment"
  static let about = Wording(
    zh: "图片要能读懂，才能去掉拍摄地点等信息", en: "pictures can be read, so that places and camera data go out of them")
  static let help = Wording(
    zh: "用看图程序打开，另存为 .png 或 .jpg", en: "open it in a picture viewer and save it as .png or .jpg")

  private static let endings = [".png", ".jpg", ".jpeg", ".webp", ".gif"]

  static func isPicture(_ path: String) -> Bool {
    endings.contains { path.lowercased().droppingEnd($0) != nil }
  }

  /// What is wrong with a file that is called a PDF; a picture among them would keep its camera data.
  static func finding(notPDF asset: FileTree.File, isPublic: Bool) -> Finding? {
    if asset.bytes.starts(with: "%PDF".utf8) { return nil }
    let isPicture = PictureFormat(signature: asset.bytes) != nil
    return Finding(
      id, isPublic && isPicture ? .error : .warning, at: Place(file: asset.path),
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
