import Diagnostics
import Editable
import Model
import Site

/// The picture that messengers show beside links to the site.
enum SitePicture {
  /// How long it may take to draw.
  private static let timeLimit = Duration.seconds(60)

  /// The PNG of an edition's figures; nil where nobody could link to it, or where no program draws it.
  static func png(of printed: EditionStanding) -> [UInt8]? {
    let standing = printed.standing
    guard printed.edition.isPublic, !standing.programme.site.baseAddress.isEmpty else { return nil }
    do throws(EditableError) {
      let renderer = try PixelRenderer.find(searchPath: Host.searchPath)
      return try renderer.png(
        of: SharePicture(standing).drawing, width: SharePicture.width, timeLimit: timeLimit)
    } catch {
      return nil
    }
  }
}
