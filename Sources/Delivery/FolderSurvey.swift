/// What lies in a published folder beside the files that its next version holds.
struct FolderSurvey {
  /// Files of ours that are written no longer.
  private(set) var removed: [String] = []
  /// What others put there: single entries in folders of ours, and whole folders that are not ours.
  private(set) var foreign: [String] = []

  /// Looks through the folder; refuses what stands in the way of a file that is going to be written.
  init(of folder: Folder, _ ownership: FolderOwnership) throws(DeliveryError) {
    try add(folder, under: "", ownership)
    removed.sort(by: FolderPath.precedes)
    foreign.sort(by: FolderPath.precedes)
  }

  private mutating func add(
    _ folder: Folder, under prefix: String, _ ownership: FolderOwnership
  ) throws(DeliveryError) {
    for entry in try folder.entries() where !(prefix.isEmpty && entry.name == FolderMarker.name) {
      let path = FolderPath.join(prefix, entry.name)
      if entry.isFolder, ownership.shares(folder: path) {
        try add(folder.existingFolder(entry.name), under: path, ownership)
      } else if !entry.isFolder, ownership.owns(file: path) {
        if !ownership.names.contains(path) { removed.append(path) }
      } else {
        try addForeign(path, at: FolderPath.join(folder.path, entry.name), ownership.names)
      }
    }
  }

  private mutating func addForeign(
    _ path: String, at place: String, _ names: OutputNames
  ) throws(DeliveryError) {
    if let wanted = names.name(like: path) { throw DeliveryError(path: wanted, .taken(by: place)) }
    foreign.append(path)
  }
}
