import ArgumentParser
import Dates
import Diagnostics
import Foundation
import Loading
import Model

/// One of the two things that are compared, as the command line names it.
struct DiffSide {
  /// The content folder, where it lies and as places name it.
  let content: String
  /// The month at whose end it is told; nil for the day asked for, or the content's own.
  let month: Month?

  /// Understands `2019-05` as a month of the project, and `FOLDER` or `FOLDER@2019-05` as a folder.
  init(_ text: String, project: String) {
    if let month = Month(text) {
      (content, self.month) = (Self.content(of: project), month)
      return
    }
    let bytes = text.utf8
    let at = bytes.lastIndex(of: UInt8(ascii: "@"))
    if let at, let month = Month(String(text[bytes.index(after: at)...])) {
      (content, self.month) = (Self.content(of: String(text[..<at])), month)
    } else {
      (content, month) = (Self.content(of: text), nil)
    }
  }

  /// The `Content` of a project, or the folder itself where it is one that holds a programme.
  private static func content(of folder: String) -> String {
    var folder = folder.isEmpty ? "." : folder
    while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
    let files = FileManager.default
    let inside = folder == "." ? FileTreeReader.folder : "\(folder)/\(FileTreeReader.folder)"
    let isContent = !files.fileExists(atPath: inside) && files.fileExists(atPath: "\(folder)/programme.yaml")
    return isContent ? folder : inside
  }
}

/// A side that was read: where its programme stands on its day.
struct ReadSide {
  let content: String
  let standing: Standing

  /// The file and row of a value: `Content/tasks.csv:14`.
  func place(_ origin: Origin) -> Place {
    let sources = standing.programme.sources
    let file = sources.indices.contains(origin.source) ? sources[origin.source] : ""
    return Place(file: ContentPath.path(file, in: content), position: .cell(row: origin.row, column: 0))
  }

  var configuration: Place { Place(file: ContentPath.path("Content/programme.yaml", in: content)) }
}

/// Reads the sides of a comparison; two months of one folder are read once.
struct DiffReader {
  let asOf: Day?
  let jobs: Int
  private var contents: [String: LoadedContent?] = [:]
  private(set) var findings: [Finding] = []

  init(asOf: Day?, jobs: Int) {
    (self.asOf, self.jobs) = (asOf, jobs)
  }

  /// Where a side stands; nil where it cannot be told for mistakes.
  mutating func read(_ side: DiffSide) throws -> ReadSide? {
    guard let content = load(side.content) else { return nil }
    let period = content.programme.period
    if let month = side.month, !period.months.contains(month) {
      throw ValidationError(
        "\(month) 不在方案的起止日期之内 / \(month) lies outside the programme's period, \(period.start) to \(period.end)"
      )
    }
    let end = side.month.map { min($0.lastDay, period.end) }
    return ReadSide(
      content: side.content, standing: Standing(content.programme, asOf: end ?? asOf ?? content.asOf))
  }

  private mutating func load(_ folder: String) -> LoadedContent? {
    if let known = contents[folder] { return known }
    let (tree, unreadable) = FileTreeReader.read(content: folder, jobs: jobs)
    let loaded = ContentLoader(consume tree, jobs: jobs).load(jobs: jobs)
    findings += (unreadable + loaded.findings).map { ContentPath.moved($0, to: folder) }
    contents[folder] = .some(loaded.content)
    return loaded.content
  }
}

/// Paths of content as they are called inside a project, in the folder that was compared.
enum ContentPath {
  static func path(_ path: String, in content: String) -> String {
    let bytes = path.utf8
    guard bytes.starts(with: FileTreeReader.folder.utf8) else { return path }
    return content + String(Substring(bytes.dropFirst(FileTreeReader.folder.utf8.count)))
  }

  static func moved(_ finding: Finding, to content: String) -> Finding {
    var finding = finding
    finding.place.file = path(finding.place.file, in: content)
    for index in finding.related.indices {
      finding.related[index].place.file = path(finding.related[index].place.file, in: content)
    }
    return finding
  }
}
