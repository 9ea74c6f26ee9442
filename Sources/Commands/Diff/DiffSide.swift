import ArgumentParser
import Dates
import Diagnostics
import Foundation
import Loading
import Model
import Narrative

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
    let inside = folder == "." ? ContentPath.folder : "\(folder)/\(ContentPath.folder)"
    let isContent = !files.fileExists(atPath: inside) && files.fileExists(atPath: "\(folder)/programme.yaml")
    return isContent ? folder : inside
  }
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
  mutating func read(_ side: DiffSide) throws -> ComparedSide? {
    guard let content = load(side.content) else { return nil }
    let period = content.programme.period
    if let month = side.month, !period.months.contains(month) {
      throw ValidationError(
        "\(month) 不在方案的起止日期之内 / \(month) lies outside the programme's period, \(period.start) to \(period.end)"
      )
    }
    let end = side.month.map { min($0.lastDay, period.end) }
    return ComparedSide(
      content: side.content, standing: Standing(content.programme, asOf: end ?? asOf ?? content.asOf))
  }

  private mutating func load(_ folder: String) -> LoadedContent? {
    if let known = contents[folder] { return known }
    let (tree, unreadable) = FileTreeReader.read(content: folder, jobs: jobs)
    let loaded = ContentLoader(consume tree, jobs: jobs).load(jobs: jobs)
    findings += (unreadable + loaded.findings).map { $0.moved(to: folder) }
    contents[folder] = .some(loaded.content)
    return loaded.content
  }
}

extension Finding {
  /// The finding at the places where the compared folder lies.
  fileprivate func moved(to content: String) -> Finding {
    var finding = self
    finding.place.file = ContentPath.path(place.file, in: content)
    for index in finding.related.indices {
      finding.related[index].place.file = ContentPath.path(related[index].place.file, in: content)
    }
    return finding
  }
}
