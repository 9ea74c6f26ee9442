/// The tables, by the names of their files.
enum TableID: String, CaseIterable, Sendable {
  case tasks, reports, lamps, indicators, targets, readings, commitments, departments, workstreams, actions

  /// Where a form of it lies.
  func path(_ ending: String) -> String { OpenData.folder + fileName(ending) }

  /// What a form of it is called in the folder.
  func fileName(_ ending: String) -> String { rawValue + ending }
}
