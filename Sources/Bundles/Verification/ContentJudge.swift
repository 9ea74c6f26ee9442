internal import Diagnostics

/// Compares the files of a bundle with its list of sums.
struct ContentJudge {
  private(set) var missing: [String] = []
  private(set) var changed: [String] = []
  private(set) var extra: [String] = []
  var problems: [Wording]
  private(set) var agreeing = 0
  /// The bytes of the list; none where it is not there.
  let sumsFile: [UInt8]
  private(set) var listsSigner = false

  /// What the list cannot hold.
  private static let unlisted = [EntryPath(SumList.fileName), EntryPath(Signature.fileName)]

  /// What the folder of a built site has at its top for the program's own use.
  private static let siteMarker = EntryPath(".taizhang-output")

  init(of contents: BundleContents) {
    problems = contents.problems
    sumsFile = contents.kept[EntryPath(SumList.fileName)] ?? []
    guard contents.isComplete else { return }
    switch Self.sums(of: contents) {
    case .success(let sums): compare(contents, with: sums)
    case .failure(let fault): problems.append(fault.wording)
    }
  }

  private mutating func compare(_ contents: BundleContents, with sums: [EntryPath: Checksum]) {
    listsSigner = sums[EntryPath(PublicKey.fileName)] != nil
    for (path, sum) in sums.sorted(by: { $0.key < $1.key }) {
      switch contents.found[path] {
      case .file(sum): agreeing += 1
      case nil: missing.append(path.text)
      default: changed.append(path.text)
      }
    }
    let isSite = contents.form == .folder && sums[EntryPath(BundlePath.manifest)] == nil
    let unlisted = Self.unlisted + (isSite ? [Self.siteMarker] : [])
    let others = contents.found.keys.filter { path in
      if case .file = contents.found[path], unlisted.contains(path) { return false }
      return sums[path] == nil
    }
    extra = others.sorted().map(\.text)
  }

  private static func sums(of contents: BundleContents) -> Result<[EntryPath: Checksum], SumsFault> {
    let path = EntryPath(SumList.fileName)
    guard contents.found[path] != nil else { return .failure(.missing) }
    guard let bytes = contents.kept[path], let list = SumList(reading: bytes), list.bytes == bytes,
      !list.sums.isEmpty
    else {
      return .failure(.malformed)
    }
    guard !unlisted.contains(where: { list.sums[$0] != nil }) else { return .failure(.malformed) }
    return .success(list.sums)
  }
}
