import Diagnostics
import Loading
import Returns

/// The files that `collect` is given, with those of the folders among them.
struct ReturnedFiles {
  private(set) var files: [ReturnFile] = []
  private(set) var findings: [Finding] = []

  private static let tables = [".xlsx", ".xlsm", ".csv", ".xls", ".et"]

  init(_ paths: [String]) {
    for path in paths {
      switch InputFile.names(in: path) {
      case nil: add(path)
      case .success(let names)?: addFolder(path, names)
      case .failure(let failure)?: findings.append(failure.finding)
      }
    }
  }

  /// Adds the tables of a folder by name; what else lies there is named, and a folder without any is an error.
  private mutating func addFolder(_ path: String, _ names: [String]) {
    let count = files.count
    defer { if files.count == count { findings.append(Self.noReturns(path)) } }
    let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    for name in names where !FileTree.isIgnored(name) || name.utf8.starts(with: "~$".utf8) {
      if FileTree.isIgnored(name) {
        findings.append(Self.lock(folder + name))
      } else if Self.tables.contains(where: {
        name.lowercased().utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
      }) {
        add(folder + name)
      } else {
        findings.append(Self.noTable(folder + name))
      }
    }
  }

  private mutating func add(_ path: String) {
    switch InputFile.read(path) {
    case .success(let bytes): files.append(ReturnFile(name: path, bytes: bytes))
    case .failure(let failure): findings.append(failure.finding)
    }
  }

  private static func noReturns(_ path: String) -> Finding {
    Finding(
      "no-returns", at: Place(file: path),
      Wording(zh: "这个文件夹里没有读到一张填报表", en: "no form was read in this folder"),
      help: Wording(
        zh: "把各单位报回的 .xlsx 或 .csv 直接放在这个文件夹里，不放在下一级",
        en: "put the returned .xlsx or .csv files into this folder itself, not into folders below it"))
  }

  private static func lock(_ path: String) -> Finding {
    Finding(
      "lock-file", .note, at: Place(file: path),
      Wording(zh: "这是 Excel 打开文件时的锁文件，没有读", en: "this is a lock file of an open workbook; it was not read"),
      help: Wording(zh: "如果那张表还开着，先保存并关掉", en: "if the workbook is still open, save and close it first"))
  }

  private static func noTable(_ path: String) -> Finding {
    Finding(
      "not-a-table", .warning, at: Place(file: path),
      Wording(zh: "这个文件不是表格，没有读", en: "this file is no table; it was not read"),
      help: Wording(zh: "若是某个单位的月报，请让它用填报表重报", en: "if it is a return, ask for it in the form that was sent"))
  }
}
