internal import Diagnostics

/// Reads a bundle that is still a zip, without unpacking anything to the disk.
enum ZipReader {
  static func read(_ file: borrowing ArchiveFile) throws(BundleError) -> BundleContents {
    let isSealed = file.size <= ZipLimits.archiveBytes ? try ZipSeal.isIntact(file) : false
    var contents = BundleContents(form: .archive(isSealed: isSealed))
    do throws(VerificationStop) {
      try read(file, into: &contents)
    } catch {
      switch error {
      case .fault(let fault): contents.stop(fault.wording)
      case .error(let error): throw error
      }
    }
    return contents
  }

  private static func read(
    _ file: borrowing ArchiveFile, into contents: inout BundleContents
  ) throws(VerificationStop) {
    let directory = try ZipDirectory(of: file)
    if !directory.isOurs { contents.form = .archive(isSealed: false) }
    let readable = note(directory.entries, in: &contents)
    guard let unpacker = ZipUnpacker(file), unpacker.agrees(with: directory.entries) else {
      throw .fault(.damaged)
    }
    var budget = min(ZipLimits.unpackedBytes, max(ZipLimits.leastBudget, file.size * ZipLimits.growth))
    for index in readable {
      let entry = directory.entries[index]
      if let file = try unpacker.unpack(index, entry, budget: &budget) {
        contents.add(entry.path, file)
      } else {
        contents.report(ZipNames.damaged(entry.path))
        contents.found[entry.path] = .nothingReadable
      }
    }
  }

  /// Notes what is no file, or is one that nobody should unpack; gives the places of the others.
  private static func note(_ entries: [ZipEntry], in contents: inout BundleContents) -> [Int] {
    var names = ZipNames()
    return entries.indices.filter { index in
      let entry = entries[index]
      if entry.isFolder {
        contents.found[entry.path.ofFolder] = .nothingReadable
        return false
      }
      if !entry.hasClearName { contents.report(ZipNames.unclear(entry.path)) }
      guard let problem = names.problem(of: entry) else { return true }
      contents.report(problem)
      contents.found[entry.path] = .nothingReadable
      return false
    }
  }
}
