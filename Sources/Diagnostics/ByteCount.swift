/// A number of bytes as people read it.
package enum ByteCount {
  /// `512 B`, `38 KB`, `1.2 MB`: in thousands, with one decimal from a megabyte on.
  package static func text(_ count: Int) -> String {
    let kilobytes = (max(0, count) + 500) / 1000
    if count < 1000 { return "\(max(0, count)) B" }
    if kilobytes < 1000 { return "\(kilobytes) KB" }
    let tenths = (kilobytes + 50) / 100
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
