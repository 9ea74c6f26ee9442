internal import Delivery
internal import Diagnostics

/// Reads the folder that a bundle was unpacked to.
enum FolderReader {
  static func read(_ path: String) throws(BundleError) -> BundleContents {
    var contents = BundleContents(form: .folder)
    let folder: FolderContents
    do throws(DeliveryError) {
      folder = try FolderContents(of: path)
    } catch {
      throw BundleError(reading: error)
    }
    for entry in folder.entries { add(entry, of: folder, to: &contents) }
    return contents
  }

  private static func add(
    _ entry: FolderContents.Entry, of folder: FolderContents, to contents: inout BundleContents
  ) {
    let path = EntryPath(entry.path)
    switch entry.kind {
    case .file:
      var file = FileIntake(for: path)
      do throws(DeliveryError) {
        if try folder.forEachPart(of: entry.path, { file.add($0) }) { return contents.add(path, file) }
      } catch {
        contents.report(error.summary)
      }
      contents.found[path] = .nothingReadable
    case .emptyFolder: contents.found[path.ofFolder] = .nothingReadable
    case .unreadableFolder(let error):
      contents.found[path.ofFolder] = .nothingReadable
      contents.report(error.summary)
    case .unnamable, .symbolicLink, .special:
      contents.found[path] = .nothingReadable
      contents.report(problem(entry))
    }
  }

  private static func problem(_ entry: FolderContents.Entry) -> Wording {
    let name = PrintedName.of(entry.path)
    return switch entry.kind {
    case .symbolicLink:
      Wording(zh: "「\(name)」是符号链接，没有读取", en: "'\(name)' is a symbolic link and was not read")
    case .unnamable:
      Wording(zh: "「\(name)」的名称不是 UTF-8", en: "the name of '\(name)' is no UTF-8")
    default: Wording(zh: "「\(name)」不是普通文件", en: "'\(name)' is no regular file")
    }
  }
}
