internal import Diagnostics
internal import Model

/// The names of the kinds of charts, for what is said where none of them was written.
package enum ChartName {
  /// The kind that a misspelt name probably means; the 图 that all Chinese names share makes none alike.
  package static func near(_ name: String) -> String? {
    let wanted = stem(name)
    let names = ChartKind.names
    guard let near = NearName.find(wanted, in: names.map(stem)) else { return nil }
    return names.first { stem($0).utf8.elementsEqual(near.utf8) }
  }

  /// Every kind with its English and Chinese name.
  package static var all: [String] { ChartKind.allCases.map { "\($0.rawValue)（\($0.chinese)）" } }

  private static func stem(_ name: String) -> String {
    name.utf8.count > 3 && name.utf8.suffix(3).elementsEqual("图".utf8) ? String(name.dropLast()) : name
  }
}
