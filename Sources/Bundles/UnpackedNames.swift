/// The names of an archive's files so far, to find two that no computer, or not every one, can unpack side by side.
///
/// They are kept as a tree of their parts, so that long paths in deep folders take no more memory than they are long.
package struct UnpackedNames {
  private struct Key: Hashable {
    let folder: Int
    /// Without regard to case and to how letters are composed.
    let name: String
  }

  private struct Node {
    let number: Int
    let name: ArraySlice<UInt8>
    let isFile: Bool
    /// The first path that needed it.
    let path: EntryPath
  }

  private var nodes: [Key: Node] = [:]

  package init() {}

  /// Takes the next path; gives an earlier one that has the same name as it, or as a folder of it, in whatever case.
  package mutating func clash(of path: EntryPath) -> EntryPath? {
    var folder = 0
    let parts = path.parts
    for (index, part) in parts.enumerated() {
      let isFile = index == parts.count - 1
      let key = Key(folder: folder, name: String(decoding: part, as: UTF8.self).lowercased())
      if let node = nodes[key] {
        if node.isFile || isFile || !node.name.elementsEqual(part) { return node.path }
        folder = node.number
      } else {
        folder = nodes.count + 1
        nodes[key] = Node(number: folder, name: part, isFile: isFile, path: path)
      }
    }
    return nil
  }
}
