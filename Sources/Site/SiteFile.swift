/// A file of a site: where it lies below the root, and what it holds.
package struct SiteFile: Sendable {
  package let address: String
  package let bytes: [UInt8]
  /// What a reader saves it as, where that is another name than the address gives.
  let savedName: String?

  package init(address: String, bytes: [UInt8], savedName: String? = nil) {
    self.address = address
    self.bytes = bytes
    self.savedName = savedName
  }
}

/// Where the files of a site go: into a folder, or into an archive.
///
/// It is called from several threads at once, and once for each address.
package typealias SiteSink = @Sendable (SiteFile) throws -> Void
