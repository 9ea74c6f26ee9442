internal import Diagnostics
internal import Model

/// What becomes the name of a folder is one that every computer accepts, and no folder has two owners.
enum ReservedName: Rule {
  static let id = "reserved-name"
  static let about = Wording(
    zh: "id 和序号不能是系统保留的文件名，版本的 id 不能是 Output 里已有用途的文件夹",
    en: "ids and numbers are no names that Windows keeps for devices, ids of editions no folders of Output")
  static let help = Wording(zh: "换一个名称", en: "choose another name")

  static func check(_ draft: Draft) -> [Finding] {
    devices(draft).map { id, spot in
      finding(
        at: spot,
        Wording(
          zh: "“\(id)”是 Windows 保留的名称，不能作文件夹", en: "'\(id)' is a name that Windows keeps for a device"))
    }
      + draft.configuration.editionIDs.filter { OutputFolder(rawValue: $0.text) != nil }.map { id in
        finding(
          at: id.spot,
          Wording(
            zh: "Output/\(id.text) 是别的内容的文件夹，不能作版本的 id",
            en: "Output/\(id.text) is the folder of something else, so no edition can have this id"))
      }
  }

  /// Everything that is named like a device.
  private static func devices(_ draft: Draft) -> [(String, Spot)] {
    let numbers = draft.tasks.map { read in
      read.rows.compactMap { row in row.number.map { ($0.text, read.sheet.spot(row.row, .number)) } }
    }
    return (draft.pageIDs + (numbers ?? [])).filter { FileName.isDevice($0.0) }
  }
}
