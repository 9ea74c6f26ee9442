internal import Diagnostics
package import Model

/// One side of a comparison: the folder that was read, and where its programme stands on its day.
package struct ComparedSide: Sendable {
  /// The content folder as places name it.
  let content: String
  let standing: Standing

  package init(content: String, standing: Standing) {
    self.content = content
    self.standing = standing
  }

  /// The file and row of a value: `Content/tasks.csv:14`.
  func place(_ origin: Origin) -> Place {
    let sources = standing.programme.sources
    let file = sources.indices.contains(origin.source) ? sources[origin.source] : ""
    return Place(file: ContentPath.path(file, in: content), position: .cell(row: origin.row, column: 0))
  }

  var configuration: Place { Place(file: ContentPath.path(ContentPath.programme, in: content)) }
}
