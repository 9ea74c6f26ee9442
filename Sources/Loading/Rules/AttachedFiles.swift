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
