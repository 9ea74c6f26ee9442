/// What names files and folders may have on every computer that a site is copied to.
package enum FileName {
  /// Whether Windows takes a name for a device, whatever follows its first dot: `con`, `NUL`, `com1.txt`.
  ///
  /// The source is Microsoft's "Naming Files, Paths, and Namespaces".
  package static func isDevice(_ name: String) -> Bool {
    let stem = String(Substring(name.utf8.prefix { $0 != UInt8(ascii: ".") })).lowercased()
    return devices.contains(stem)
  }

  /// Whether Windows accepts a name, by the same source: no device, no `<>:"|?*\\`, no control character, and neither a
  /// dot nor a blank at its end.
  package static func isPortable(_ name: String) -> Bool {
    guard let last = name.utf8.last, last != UInt8(ascii: "."), last != UInt8(ascii: " "), !isDevice(name)
    else {
      return false
    }
    return name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !refused.contains($0) }
  }

  private static let refused = Set("<>:\"|?*\\/".utf8)

  private static let devices: Set<String> = {
    let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul", "com0", "lpt0"] + numbered)
  }()
}
