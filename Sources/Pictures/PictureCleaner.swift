/// Takes out of pictures what their makers did not mean to publish; nothing is decoded or encoded anew.
package enum PictureCleaner {
  /// The picture without what cameras and programs wrote beside its pixels; its format and what went out.
  package static func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    switch PictureFormat(signature: bytes) {
    case .png: try PNGCleaner.clean(bytes)
    case .jpeg: try JPEGCleaner.clean(bytes)
    case .gif: try GIFCleaner.clean(bytes)
    case .webp: try WebPCleaner.clean(bytes)
    case nil: throw PictureError(.unknownFormat, at: 0)
    }
  }
}
