/// What ends the reading of an archive early: its own fault, or the machine's.
enum VerificationStop: Error {
  case fault(ZipFault)
  case error(BundleError)
}

extension ArchiveFile {
  /// The bytes between two places, all of which must be there.
  func part(at start: Int, upTo end: Int) throws(VerificationStop) -> [UInt8] {
    guard start >= 0, start <= end, end <= size else { throw .fault(.damaged) }
    do throws(BundleError) {
      let bytes = try bytes(at: start, count: end - start)
      if bytes.count == end - start { return bytes }
    } catch {
      throw .error(error)
    }
    throw .fault(.damaged)
  }
}
