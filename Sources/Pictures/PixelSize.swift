/// The width and the height of a picture as its pixels are stored, both at least 1.
struct PixelSize {
  let width: Int
  let height: Int

  /// A size that a header at this offset tells.
  init(_ width: Int, _ height: Int, at offset: Int) throws(PictureError) {
    guard width > 0, height > 0 else { throw PictureError(.wrongSize, at: offset) }
    self.width = width
    self.height = height
  }
}
