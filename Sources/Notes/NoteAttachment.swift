/// A file beside the notes, as it may be published.
package struct NoteAttachment: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The size of a picture in pixels as browsers show it; nil for other files.
  package let size: PictureSize?

  package init(_ bytes: [UInt8], size: PictureSize? = nil) {
    self.bytes = bytes
    self.size = size
  }
}

/// How large a picture is, in pixels.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
