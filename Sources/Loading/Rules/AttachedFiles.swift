internal import Diagnostics
internal import Notes
internal import Pictures

/// The files beside the notes, sorted by who refers to them.
struct AttachedFiles {
  /// What some note refers to, by path; pictures without what cameras wrote into them.
  private(set) var files: [String: NoteAttachment] = [:]
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
    files[asset.path] = NoteAttachment(asset.bytes)
    if let finding = LargeAttachment.finding(asset) { findings.append(finding) }
    guard UnreadableAttachment.isPicture(asset.path) else {
      let finding =
        UnreadableAttachment.isOfficeFile(asset.path)
        ? UnreadableAttachment.finding(notOffice: asset, isPublic: isPublic)
        : UnreadableAttachment.finding(notPDF: asset, isPublic: isPublic)
      if let finding { findings.append(finding) }
      return
    }
    do throws(PictureError) {
      let picture = try PictureCleaner.clean(asset.bytes)
      let size = PictureSize(width: picture.width, height: picture.height)
      files[asset.path] = NoteAttachment(picture.bytes, size: size)
      if let finding = CameraData.finding(asset, picture.removed) { findings.append(finding) }
    } catch {
      findings.append(UnreadableAttachment.finding(asset.path, error, isPublic: isPublic))
    }
  }
}
