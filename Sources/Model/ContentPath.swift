package import Dates

/// Where the parts of a content folder lie in a project.
package enum ContentPath {
  package static let folder = "Content"
  package static let programme = inContent("programme.yaml")
  package static let tasks = inContent("tasks.csv")
  package static let commitments = inContent("commitments.csv")
  package static let indicators = inContent("indicators.csv")
  package static let targets = inContent("targets.csv")
  package static let readings = inContent("readings.csv")
  package static let adjustments = inContent("adjustments.csv")
  package static let reports = inContent("reports/")
  package static let closed = inContent("closed/")
  package static let notes = inContent("notes/")

  package static func reports(of month: Month) -> String { "\(reports)\(month).csv" }

  package static func closed(_ month: Month) -> String { "\(closed)\(month).csv" }

  /// The path of what is called so inside the content folder.
  package static func inContent(_ name: String) -> String { "\(folder)/\(name)" }

  /// A path of the content where the content folder has another place.
  package static func path(_ path: String, in content: String) -> String {
    path == folder ? content : inside(path).map { "\(content)/\($0)" } ?? path
  }

  /// What a path is called inside the content folder; nil for one that lies elsewhere.
  package static func inside(_ path: String) -> String? {
    let root = inContent("").utf8
    return path.utf8.starts(with: root) ? String(Substring(path.utf8.dropFirst(root.count))) : nil
  }
}
