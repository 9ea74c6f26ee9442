import Bundles
import Diagnostics
import Foundation
import Loading
import Site
import Templates

/// The templates and assets of a project: its own, and the installed ones for what it does not have.
struct TemplateFolder {
  private(set) var sources: [TemplateSource] = []
  /// The files that pages link to.
  private(set) var assets: [SiteFile] = []
  /// The styles of editable documents by the names of their files.
  private(set) var documentStyles: [String: [UInt8]] = [:]
  /// What one file has beside the pages, by the names of the files.
  private(set) var oneFile: [String: [UInt8]] = [:]
  private(set) var findings: [Finding] = []

  /// Reads the folder that was named, or the project's `Templates`; what is not there comes from the installed ones.
  init(project: String, named folder: String?) {
    let own = folder ?? project + "/Templates"
    if let folder, !Self.isFolder(folder) { findings.append(Self.missing(folder)) }
    var seen: Set<String> = []
    let isInstalled = installed.map { Self.resolved($0.bounds) } == Self.resolved(own)
    for (source, shown) in [
      (source(named: folder, project), folder ?? "Templates"), (isInstalled ? nil : installed, "Templates"),
    ] {
      guard let source, Self.isFolder(source.bounds + "/" + source.folder) else { continue }
      let read = FolderReader.read(source.folder, in: source.bounds, shownAs: shown) {
        Self.isBackup($0) ? nil : Self.longest
      }
      findings += read.findings + FileCollision.findings(read.files.map(\.path))
      for file in read.files {
        let name = String(Substring(file.path.utf8.dropFirst(shown.utf8.count + 1)))
        if !Self.isBackup(name), seen.insert(name).inserted { add(name, file) }
      }
    }
    if sources.isEmpty, findings.isEmpty { findings.append(Self.missing(own)) }
  }

  /// The digest of everything that documents are drawn by.
  var digest: Checksum {
    Checksum(
      of: SumList(sources.map { ($0.name, $0.bytes) } + documentStyles.map { ("docx/\($0)", $1) }).bytes)
  }

  private mutating func add(_ name: String, _ file: FileTree.File) {
    if let name = name.before(".mustache") {
      sources.append(TemplateSource(name: name, file: file.path, bytes: file.bytes))
    } else if name.utf8.starts(with: "docx/".utf8) {
      documentStyles[String(Substring(name.utf8.dropFirst("docx/".utf8.count)))] = file.bytes
    } else if name.utf8.starts(with: "one-file/".utf8) {
      oneFile[String(Substring(name.utf8.dropFirst("one-file/".utf8.count)))] = file.bytes
    } else if name.utf8.starts(with: "assets/".utf8) {
      assets.append(SiteFile(address: name, bytes: file.bytes))
    } else if name.before(".css") != nil {
      // A stylesheet that stands inside documents is included by its whole name: {{>briefing.css}}.
      sources.append(TemplateSource(name: name, file: file.path, bytes: file.bytes))
    }
  }

  /// A folder to read, and the folder that no link in it may lead out of.
  private typealias Source = (folder: String, bounds: String)

  /// The folder that was named, which bounds itself, or the project's `Templates`.
  private func source(named folder: String?, _ project: String) -> Source? {
    folder.map { (".", $0) } ?? ("Templates", project)
  }

  /// The templates that came with the program: beside it, above it in a checkout, or in `share`.
  private var installed: Source? {
    var folder = URL(fileURLWithPath: Host.executable).deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in ["Templates", "share/taizhang/Templates"] {
        let path = folder.appendingPathComponent(candidate).path
        if FileManager.default.fileExists(atPath: path + "/layout.mustache") { return (".", path) }
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The most bytes that a template or an asset may have.
  private static let longest = 16 << 20

  /// Whether an editor keeps a file's last version under this name.
  private static func isBackup(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains { $0.last == UInt8(ascii: "~") }
  }

  /// The path with its links followed, so that two names of one folder are equal.
  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
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
}

extension String {
  /// The text before an ending; nil where it ends otherwise.
  fileprivate func before(_ ending: String) -> String? {
    utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) ? String(utf8.dropLast(ending.utf8.count)) : nil
  }
}
