import ArgumentParser
import Bundles
import Diagnostics
import Gate
import Site
import Templates

/// The pages of a bundle, rendered once for every form that it is made in.
struct BundlePages {
  let site: SiteContext
  /// Takes them for a zip; nil where none is made.
  let archive: BundleArchive?
  /// Takes them for one file; nil where none is made.
  let oneFile: OneFile?
  let mark = OfflineMark()
  private let builder: SiteBuilder

  init(of project: SoundProject, scope: SiteScope, format: BundleFormat) {
    site = project.site(scope: scope, isOffline: true)
    archive = format.isZip ? BundleArchive() : nil
    oneFile = format.isHTML ? OneFile() : nil
    builder = SiteBuilder(site, assets: project.examination.folder.assets)
  }

  /// Renders every page, shows it to the gate and hands it to both forms; a template that cannot be rendered ends the command.
  func render(threads: Int, past gate: Gate, _ console: Console) throws {
    let progress = ProgressCounter(
      console, Wording(zh: "生成页面", en: "rendering pages"), total: builder.addresses.count)
    let (archive, oneFile, mark) = (archive, oneFile, mark)
    try rendering(console) {
      try builder.build(threads: threads) { file in
        mark.look(at: file)
        gate.look(at: file.address, file.bytes)
        archive?.add(BundlePath.site + file.address, file.bytes)
        oneFile?.add(file)
        progress.step()
      }
    }
  }

  /// Adds what stands beside the pages in a zip, and gives all of its files.
  func zip(
    _ facts: BundleFacts, _ briefings: BundledBriefings, dated: String?, signing key: SecretKey?,
    _ console: Console
  ) throws -> [PackedFile] {
    guard let archive else { return [] }
    let start = StartPage(
      site, folder: BundlePath.site, documents: briefings.documents, dated: dated, signer: facts.signer)
    try rendering(console) { archive.add(BundlePath.start, try start.html()) }
    for file in briefings.files { archive.add(file.path, file.bytes) }
    try console.bundling { () throws(BundleError) in try archive.describe(facts, signing: key) }
    return archive.files
  }

  /// All pages as one file.
  func html(_ folder: TemplateFolder, _ console: Console) throws -> [UInt8] {
    let parts = OneFileParts(
      style: folder.oneFile["pages.css"] ?? [], withoutScripts: folder.oneFile["target.css"] ?? [],
      script: folder.oneFile["pages.js"] ?? [])
    do throws(PageWithoutMain) {
      return try oneFile?.html(order: builder.readingOrder, parts: parts) { Checksum(of: $0).bytes } ?? []
    } catch {
      throw console.failure(
        Wording(
          zh: "页面 \(error.address) 的模板里没有 <main>…</main>，不能做成一个文件",
          en: "the template of \(error.address) has no <main>…</main>, so that no one file can be made"),
        help: Wording(
          zh: "在 layout.mustache 里用 <main> 围住正文", en: "put <main> around the content in layout.mustache"))
    }
  }

  private func rendering(_ console: Console, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RenderError {
      console.report([error.finding])
      throw ExitCode(1)
    }
  }
}
