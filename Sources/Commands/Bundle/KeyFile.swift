import Bundles
import Diagnostics

/// A file with a key, as commands read it.
enum KeyFile {
  /// The secret key in a file; without it the command ends.
  static func secretKey(_ path: String, _ console: Console) throws -> SecretKey {
    guard let bytes = Host.bytes(of: path) else {
      throw console.failure(
        Wording(zh: "读不出私钥文件 \(path)", en: "the key file \(path) cannot be read"),
        help: Wording(
          zh: "检查路径和权限；没有密钥就先运行 taizhang keygen", en: "check its path; taizhang keygen makes a pair of keys"))
    }
    do throws(BundleError) {
      return try SecretKey(reading: bytes, fileName: path)
    } catch {
      throw console.failure(
        Wording(zh: "\(path)：\(error.summary.zh)", en: "\(path): \(error.summary.en)"), help: error.help)
    }
  }
}
