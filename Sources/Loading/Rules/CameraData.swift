internal import Diagnostics

/// What cameras and programs wrote into a picture is not published.
enum CameraData: NoteRule {
  static let id = "camera-data"
  static let severity = Finding.Severity.note
  static let about = Wording(
    zh: "图片里的拍摄地点、相机等信息不发布", en: "the places and the camera data in pictures are not published")
  static let help = Wording(zh: "不用改，原来的文件不动", en: "nothing to do; the file itself stays as it is")

  static func finding(_ asset: FileTree.File, _ removed: [String]) -> Finding? {
    guard !removed.isEmpty else { return nil }
    let parts = removed.joined(separator: ", ")
    return Finding(
      id, severity, at: Place(file: asset.path),
      Wording(zh: "发布的图片去掉了拍摄信息：\(parts)", en: "the published picture is without: \(parts)"),
      help: help)
  }
}
