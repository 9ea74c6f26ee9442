internal import Synchronization

/// One publishing of a folder: files are compared as they come, and the whole is put in place at the end.
///
/// Until `finish` the published folder is untouched. When nothing differs, nothing at all is written.
/// What others put into the folder stays: only files of its record are replaced or removed.
/// Files may be written from several threads; `finish` and `abandon` come after the last of them.
package final class Publication: Sendable {
  private struct State: ~Copyable {
    var names = OutputNames()
    var unchanged: [OutputPath] = []
    var summary = PublicationSummary()
    var staging: StagingFolder?
    /// Held until the publication is over.
    var lock: FolderLock?

    init(lock: consuming FolderLock) { self.lock = consume lock }
  }

  private let target: PublishedFolder
  private let published: Folder?
  private let swap: FolderSwap
  private let state: Mutex<State>

  /// Takes the folder's lock, mends what a killed run left and makes sure that the folder is ours.
  ///
  /// The observer is told of every system call before it is made.
  package init(
    folder: String, swap: FolderSwap = .exchange,
    observer: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) throws(DeliveryError) {
    let target = try PublishedFolder(at: folder, observer: observer)
    let lock = try target.lock()
    try target.recover()
    self.target = target
    self.swap = swap
    published = try target.open()
    state = Mutex(State(lock: lock))
  }

  deinit { abandon() }

  /// Compares the file with the published one and keeps it aside when it is new or differs.
  package func write(_ path: String, _ bytes: [UInt8]) throws(DeliveryError) {
    let path = try OutputPath(path)
    try state.withLock { (state) throws(DeliveryError) in
      try requireOpen(state, path.text)
      try state.names.take(path)
    }
    switch try published?.compare(path, with: bytes) ?? .missing {
    case .equal: remember(path)
    case .different: try stage(path, bytes, counting: \.changed)
    case .missing: try stage(path, bytes, counting: \.added)
    }
  }

  /// Puts the new folder in place, or writes nothing when it would be the same.
  package func finish() throws(DeliveryError) -> PublicationSummary {
    try state.withLock { (state) throws(DeliveryError) in
      try requireOpen(state, target.path)
      if try !isUpToDate(&state) { try replace(&state) }
      state.lock = nil
      return state.summary
    }
  }

  /// Ends the publication and leaves the published folder as it is.
  ///
  /// What cannot be cleared beside it is cleared by the next publication.
  package func abandon() {
    state.withLock { state in
      guard state.lock != nil else { return }
      state.staging = nil
      try? target.recover()
      state.lock = nil
    }
  }

  private func requireOpen(_ state: borrowing State, _ path: String) throws(DeliveryError) {
    guard state.lock != nil else { throw DeliveryError(path: path, .closed) }
  }

  private func remember(_ path: OutputPath) {
    state.withLock { state in
      state.unchanged.append(path)
      state.summary.unchanged += 1
    }
  }

  private func stage(
    _ path: OutputPath, _ bytes: [UInt8], counting count: WritableKeyPath<PublicationSummary, Int>
  ) throws(DeliveryError) {
    let staging = try state.withLock { (state) throws(DeliveryError) in
      state.summary[keyPath: count] += 1
      return try stagingFolder(&state)
    }
    try staging.create(path, bytes)
  }

  private func stagingFolder(_ state: inout State) throws(DeliveryError) -> StagingFolder {
    if let staging = state.staging { return staging }
    let staging = try StagingFolder(target.stagingName, in: target.parent)
    state.staging = staging
    return staging
  }

  /// Looks for what goes and what is kept; whether the published folder is as it should be already.
  private func isUpToDate(_ state: inout State) throws(DeliveryError) -> Bool {
    guard let published else { return false }
    let record = try FolderMarker.record(in: published)
    let survey = try FolderSurvey(of: published, FolderOwnership(record: record, names: state.names))
    state.summary.removed = survey.removed
    state.summary.kept = survey.foreign
    return state.staging == nil && survey.removed.isEmpty && record?.lists(state.names) == true
  }

  private func replace(_ state: inout State) throws(DeliveryError) {
    let staging = try stagingFolder(&state)
    if let published {
      try staging.adopt(state.unchanged, from: published)
      try staging.keep(state.summary.kept, from: published)
    }
    try staging.record(state.names)
    try staging.synchronise()
    try target.swap(by: swap, replacing: published != nil)
    try target.parent.synchronise()
    do throws(DeliveryError) {
      try target.removeLeftovers()
    } catch {
      // The new folder stands; the next publication removes what is left of the old one.
      state.summary.leftover = error
    }
  }
}
