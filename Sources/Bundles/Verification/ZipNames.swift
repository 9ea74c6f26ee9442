internal import Diagnostics

/// The names of an archive so far, and what makes a file in it one that nobody should unpack.
struct ZipNames {
  private var names = UnpackedNames()

  /// Takes the next file; says why it is not read, if so.
  mutating func problem(of entry: ZipEntry) -> Wording? {
    let name = PrintedName.of(entry.path.text)
    guard entry.path.isPlain else {
      return Wording(
        zh: "「\(name)」不是安全的相对路径", en: "'\(name)' is no safe relative path")
    }
    if let other = names.clash(of: entry.path) { return Self.collision(entry.path, other) }
    if entry.isEncrypted { return Wording(zh: "「\(name)」是加密的", en: "'\(name)' is encrypted") }
    if entry.isSpecial {
      return Wording(zh: "「\(name)」是符号链接或设备", en: "'\(name)' is a symbolic link or a device")
    }
    guard entry.method == 0 || entry.method == 8 else {
      return Wording(zh: "「\(name)」的压缩方式无法识别", en: "'\(name)' is packed in an unknown way")
    }
    return nil
  }

  private static func collision(_ path: EntryPath, _ other: EntryPath) -> Wording {
    let (name, first) = (PrintedName.of(path.text), PrintedName.of(other.text))
    return path == other
      ? Wording(zh: "「\(name)」出现了两次", en: "'\(name)' is there twice")
      : Wording(
        zh: "「\(first)」与「\(name)」不能同时解开：文件与文件夹同名，或者在不区分大小写的磁盘上重名",
        en: "'\(first)' and '\(name)' cannot both be unpacked: one name, or one where case does not count")
  }

  /// Other programs may unpack the file by another name.
  static func unclear(_ path: EntryPath) -> Wording {
    let name = PrintedName.of(path.text)
    return Wording(zh: "「\(name)」的名称没有标明是 UTF-8", en: "the name of '\(name)' is not marked as UTF-8")
  }

  static func damaged(_ path: EntryPath) -> Wording {
    let name = PrintedName.of(path.text)
    return Wording(
      zh: "「\(name)」解不开，或者与 zip 里记的大小、校验码不符",
      en: "'\(name)' does not unpack to the size and checksum that the zip gives")
  }
}
