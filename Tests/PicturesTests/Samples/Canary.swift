@testable import Pictures

/// A text that nobody meant to publish; its accent is a mark of its own.
let canary = Array("canary 张三 e\u{301} 31.2N".utf8)

/// Whether bytes hold the text that nobody meant to publish.
func holdsCanary(_ bytes: [UInt8]) -> Bool {
  bytes.indices.contains { bytes[$0...].starts(with: canary.prefix(10)) }
}

/// Why a picture is refused; nil where it is not.
func refusal(_ bytes: [UInt8]) -> PictureError.Reason? {
  do {
    _ = try PictureCleaner.clean(bytes)
    return nil
  } catch {
    return error.reason
  }
}
