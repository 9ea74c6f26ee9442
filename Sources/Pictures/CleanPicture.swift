/// A picture that may be published: what is shown, and nothing that was written beside it.
package struct CleanPicture: Hashable, Sendable {
  /// The file to publish.
  package let bytes: [UInt8]
  /// The format of the file.
  package let format: PictureFormat
  /// The width in pixels as browsers show the picture, turned where its orientation says so.
  package let width: Int
  /// The height in pixels as browsers show the picture, turned where its orientation says so.
  package let height: Int
  /// Short English names of what went out, sorted, each once.
  package let removed: [String]
}
