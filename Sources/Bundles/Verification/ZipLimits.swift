/// How far an archive is followed.
package enum ZipLimits {
  /// The size of the file.
  package static let archiveBytes = 4 << 30
  /// How many files are in it.
  package static let entries = 250_000
  static let directoryBytes = 128 << 20
  /// Far more than the paths of bundles have.
  static let nameBytes = 1024
  /// What all files may unpack to, counted while they do.
  static let unpackedBytes = 16 << 30
  /// Deflate makes at most 1032 bytes of one, so only overlapping files unpack to more.
  static let growth = 1_100
}
