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
  static let unpackedBytes = 8 << 30
  /// How many times its own size an archive may unpack to; pages of bundles do about five times.
  static let growth = 250
  /// What even a small archive may unpack to.
  static let leastBudget = 64 << 20
}
