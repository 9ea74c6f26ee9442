import Bundles
import Diagnostics
import Model

/// The names of a bundle's files, which every computer must be able to unpack.
enum BundleNames {
  /// How many characters a path may have inside the archive, so that Windows can unpack it into a deep folder.
  static let longest = 120

  /// Everything wrong with the paths of an archive's files, given in order.
  static func findings(in paths: [String]) -> [Finding] {
    var names = UnpackedNames()
    return paths.flatMap { path in
      [names.clash(of: EntryPath(path)).map { clash(path, $0.text) }, length(path), name(path)].compactMap {
        $0
      }
    }
  }

  private static func clash(_ path: String, _ other: String) -> Finding {
    finding(
      path,
      Wording(
        zh: "与“\(place(of: other).file)”不能同时解压：只有大小写不同，或者文件与文件夹同名",
        en:
          "cannot be unpacked beside '\(place(of: other).file)': they differ in case only, or are a file and a folder of one name"
      ))
  }

  private static func length(_ path: String) -> Finding? {
    let count = path.unicodeScalars.count
    guard count > longest else { return nil }
    return finding(
      path,
      Wording(
        zh: "在离线包里的路径有 \(count) 个字符，最多 \(longest) 个：\(path)",
        en: "its path in the bundle has \(count) characters, of at most \(longest): \(path)"))
  }

  /// What lies in the site's folder must be plain ASCII too; the two files beside it are ours.
  private static func name(_ path: String) -> Finding? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let part = parts.lazy.map({ String(Substring($0)) }).first(where: { !FileName.isPortable($0) })
    else {
      let isForeign = path.utf8.starts(with: BundlePath.site.utf8) && !path.utf8.allSatisfy { $0 < 0x80 }
      guard isForeign else { return nil }
      return finding(
        path,
        Wording(
          zh: "名称里有英文字母、数字和符号以外的字，有的解压程序会变成乱码",
          en: "its name is not of ASCII only, which some programs unpack as other characters"))
    }
    return finding(
      path, Wording(zh: "Windows 不接受“\(part)”这个名称", en: "'\(part)' is no name that Windows accepts"))
  }

  private static func finding(_ path: String, _ message: Wording) -> Finding {
    Finding(
      "bundle-name", at: place(of: path), message,
      help: Wording(zh: "改一个简短的英文名称", en: "choose a short name in ASCII"))
  }

  /// The file in the project that lies at a path of the bundle; for a page its address.
  private static func place(of path: String) -> Place {
    guard path.utf8.starts(with: BundlePath.site.utf8) else { return Place(file: path) }
    let address = String(Substring(path.utf8.dropFirst(BundlePath.site.utf8.count)))
    for (folder, home) in [("notes/", ContentPath.inContent("")), ("assets/", "Templates/")]
    where path.utf8.starts(with: (BundlePath.site + folder).utf8) {
      return Place(file: home + address)
    }
    return Place(file: address)
  }
}
