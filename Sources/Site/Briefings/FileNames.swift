import Dates
import Diagnostics
import Narrative

/// A list of files for readers: tables of months one after another are told as a span.
enum FileNames {
  /// `tasks.csv、reports/2019-01.csv至2019-06.csv`, for files in any order.
  static func list(_ files: [String], in language: Language) -> String {
    var spans: [Span] = []
    for file in files.map(Span.init) {
      if let last = spans.last, let longer = last.followed(by: file) {
        spans[spans.count - 1] = longer
      } else {
        spans.append(file)
      }
    }
    return spans.map { $0.words(in: language) }.joined(separator: language.pick("、", ", "))
  }

  /// One file, or tables of one folder whose names are months without a gap.
  private struct Span {
    let first: String
    var last: Month?
    let folder: String
    let ending: String
    var count = 1

    init(_ file: String) {
      first = file
      let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      last = Month(String(name.prefix(7)))
      folder = String(file.dropLast(name.count))
      ending = String(name.dropFirst(7))
    }

    func followed(by other: Span) -> Span? {
      guard let last, last.next == other.last, folder == other.folder, ending == other.ending else {
        return nil
      }
      var longer = self
      longer.last = other.last
      longer.count += 1
      return longer
    }

    func words(in language: Language) -> String {
      guard let last, count > 1 else { return first }
      return first + language.pick("至", " to ") + "\(last)" + ending
    }
  }
}
