/// How far an archive is followed.
enum ZipLimits {
  static let archiveBytes = 4 << 30
  static let entries = 250_000
  static let directoryBytes = 128 << 20
  /// The longest path that Linux takes.
  static let nameBytes = 4096
  /// What all files may unpack to, counted while they do.
  static let unpackedBytes = 16 << 30
  /// Deflate makes at most 1032 bytes of one, so only overlapping files unpack to more.
  static let growth = 1_100
}
