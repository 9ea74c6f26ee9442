internal import Diagnostics

/// Turns one drawing into a PNG by the program that draws the pictures of editable copies.
package struct PixelRenderer: Sendable {
  private let renderer: PictureRenderer

  /// Finds the program on a search path.
  package static func find(searchPath: String) throws(EditableError) -> PixelRenderer {
    PixelRenderer(renderer: try PictureRenderer.find(searchPath: searchPath))
  }

  /// The PNG of an SVG drawing, so many pixels wide.
  package func png(of drawing: [UInt8], width: Int, timeLimit: Duration) throws(EditableError) -> [UInt8] {
    try renderer.png(of: drawing, width: width, timeLimit: timeLimit)
  }
}
