internal import Synchronization

/// One publishing of a folder: files are compared as they come, and the whole is put in place at the end.
///
/// Until `finish` the published folder is untouched. When nothing differs, nothing at all is written.
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
      try findRemoved(&state)
      if try !isUpToDate(state) { try replace(&state) }
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

  private func findRemoved(_ state: inout State) throws(DeliveryError) {
    try published?.forEachFile { path in
      guard path != FolderMarker.name, !state.names.contains(path) else { return }
      state.summary.removed.append(path)
    }
    state.summary.removed.sort()
  }

  private func isUpToDate(_ state: borrowing State) throws(DeliveryError) -> Bool {
    guard state.staging == nil, state.summary.removed.isEmpty, let published else { return false }
    return try FolderMarker.isPresent(in: published)
  }

  private func replace(_ state: inout State) throws(DeliveryError) {
    let staging = try stagingFolder(&state)
    if let published { try staging.adopt(state.unchanged, from: published) }
    try staging.synchronise()
    try target.swap(by: swap, replacing: published != nil)
    try target.parent.synchronise()
    try target.removeLeftovers()
  }
}
