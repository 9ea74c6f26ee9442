import Charts
import Markup

/// A file of the gallery.
package struct GalleryFile: Sendable {
  /// The name inside the gallery's folder.
  package let name: String
  /// What the file holds.
  package let bytes: [UInt8]
}

extension Gallery {
  /// The page, its stylesheet, and each picture as a file that stands alone; throws where code is not found.
  package static func files(sources: SourceCode, stylesheet: [UInt8]) throws -> [GalleryFile] {
    let page = try GalleryPage(sections, sources: sources).bytes
    let style = stylesheet + Array(GalleryPage.css.utf8)
    let pictures = examples.map { GalleryFile(name: $0.name + ".svg", bytes: $0.chart().standalone()) }
    return [GalleryFile(name: "index.html", bytes: page), GalleryFile(name: "gallery.css", bytes: style)]
      + pictures
  }

  /// Everything that keeps the code of an example from being printed.
  package static func faults(in sources: SourceCode) -> [SourceCode.Fault] {
    examples.compactMap { example in
      do throws(SourceCode.Fault) {
        _ = try sources.code(of: example)
        return nil
      } catch {
        return error
      }
    }
  }
}
