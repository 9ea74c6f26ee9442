/// Why a picture cannot be read, and where.
package struct PictureError: Error, Hashable, Sendable {
  /// What can be wrong with a picture.
  package enum Reason: String, CaseIterable, Sendable {
    /// The first bytes are those of no format that pages can show.
    case unknownFormat
    /// The file ends before the picture does.
    case cutShort
    /// A part is longer or shorter than parts of its kind are.
    case wrongLength
    /// The bytes of a part are not those that were written.
    case wrongChecksum
    /// A part without which the picture cannot be shown is of no known kind.
    case unknownPart
    /// A part stands where none of its kind may stand.
    case misplacedPart
    /// The width or the height is nothing, or more than the format allows.
    case wrongSize
    /// The file ends as it should but holds no picture.
    case noPicture
  }

  /// What is wrong.
  package let reason: Reason
  /// How many bytes stand before the place where it is wrong.
  package let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
