/// The name of a file without the folders it lies in.
enum FileName {
  /// What stands behind the last slash of a path: `台账.csv` of `来文/台账.csv`.
  static func last(of path: String) -> String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...], as: UTF8.self)
  }
}
