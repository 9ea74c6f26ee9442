import Diagnostics
import Foundation
import Templates

/// The templates and assets of a project: its own, and the installed ones for what it does not have.
struct TemplateFolder {
  /// A file that pages link to, by its address in the site.
  struct Asset: Sendable {
    let address: String
    let bytes: [UInt8]
  }

  private(set) var sources: [TemplateSource] = []
  private(set) var assets: [Asset] = []
  private(set) var findings: [Finding] = []

  /// Reads the folder that was named, or the project's `Templates`; what is not there comes from the installed ones.
  init(project: String, named folder: String?) {
    let own = folder ?? project + "/Templates"
    if let folder, !Self.isFolder(folder) { findings.append(Self.missing(folder)) }
    var seen: Set<String> = []
    for (root, shown) in [(own, folder ?? "Templates"), (Self.installed, "Templates")] {
      guard let root else { continue }
      for name in Self.files(below: root) where seen.insert(name).inserted {
        read(root + "/" + name, name: name, shown: shown + "/" + name)
      }
    }
    if sources.isEmpty, findings.isEmpty { findings.append(Self.missing(own)) }
  }

  private mutating func read(_ path: String, name: String, shown: String) {
    guard let data = FileManager.default.contents(atPath: path) else {
      findings.append(Self.unreadable(shown))
      return
    }
    if name.hasSuffix(".mustache") {
      sources.append(
        TemplateSource(name: String(name.dropLast(".mustache".count)), file: shown, bytes: Array(data)))
    } else if name.hasPrefix("assets/") {
      assets.append(Asset(address: name, bytes: Array(data)))
    } else if name.hasSuffix(".css") {
      // A stylesheet that stands inside documents is included by its whole name: {{>briefing.css}}.
      sources.append(TemplateSource(name: name, file: shown, bytes: Array(data)))
    }
  }

  /// The templates that came with the program: beside it, above it in a checkout, or in `share`.
  private static var installed: String? {
    var folder = URL(fileURLWithPath: Host.executable).deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in ["Templates", "share/taizhang/Templates"] {
        let path = folder.appendingPathComponent(candidate).path
        if FileManager.default.fileExists(atPath: path + "/layout.mustache") { return path }
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The files below a folder that are templates or assets, by their path in it, sorted.
  private static func files(below root: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
        && !isFolder(root + "/" + name)
    }.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  private static func missing(_ folder: String) -> Finding {
    Finding(
      "no-templates", at: Place(file: folder),
      Wording(zh: "没有找到模板文件夹“\(folder)”", en: "there is no folder of templates '\(folder)'"),
      help: Wording(
        zh: "把程序自带的 Templates 复制到方案旁边，或用 --templates 指明",
        en: "copy the program's Templates beside Content, or name them with --templates"))
  }

  private static func unreadable(_ file: String) -> Finding {
    Finding(
      "unreadable-file", at: Place(file: file), Wording(zh: "读不出这个文件", en: "this file cannot be read"),
      help: Wording(zh: "检查文件的权限", en: "check the file's permissions"))
  }
}
