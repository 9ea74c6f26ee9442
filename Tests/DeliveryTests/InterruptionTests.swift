import Delivery
import Foundation
import Synchronization
import Testing

/// Ends publications at every one of their system calls and looks at what is left.
@Suite struct InterruptionTests {
  static let old = ["index.html": "old", "kept/index.html": "same", "tasks/1/index.html": "gone soon"]
  static let new = ["index.html": "new", "kept/index.html": "same", "tasks/2/index.html": "task 2"]

  /// Three hundred pages that all say the same.
  private static func pages(_ text: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (1...300).map { ("tasks/\($0)/index.html", text) })
  }

  /// A folder with the old files and with what others put there.
  private func oldFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try publish(Self.old, to: folder.site)
    try folder.putForeignFiles()
    return folder
  }

  /// What an undisturbed second publication makes, and how many system calls it takes.
  private func undisturbed(swap: FolderSwap) throws -> (tree: [String: String], steps: Int) {
    let folder = try oldFolder()
    let count = Mutex(0)
    try publish(Self.new, to: folder.site, swap: swap) { _ in count.withLock { $0 += 1 } }
    return (try folder.tree(), count.withLock { $0 })
  }

  /// Publishes over the old files in a process of its own that kills itself before a step.
  private func publishKilled(at step: Int, in site: String, swap: FolderSwap) async {
    let exchanges = swap == .exchange
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [step = step as Int, site = site as String, exchanges = exchanges as Bool] in
      let left = Mutex(step)
      try publish(Self.new, to: site, swap: exchanges ? .exchange : .twoRenames) { _ in
        let isLast = left.withLock { left in
          left -= 1
          return left == 0
        }
        if isLast { kill(getpid(), SIGKILL) }
      }
    }
  }

  @Test(.timeLimit(.minutes(3))) func aKillAtAnyStepLeavesAWholeFolder() async throws {
    let (new, steps) = try undisturbed(swap: .exchange)
    for step in 1...steps {
      let folder = try oldFolder()
      let old = try folder.tree()
      await publishKilled(at: step, in: folder.site, swap: .exchange)
      let left = try folder.tree()
      #expect(left == old || left == new, "killed before step \(step)")
      try publish(Self.new, to: folder.site)
      #expect(try folder.tree() == new, "published after a kill before step \(step)")
      #expect(try folder.names() == ["site"], "published after a kill before step \(step)")
    }
  }

  @Test(.timeLimit(.minutes(3))) func aKillBetweenTwoRenamesIsMendedByTheNextPublication() async throws {
    let (new, steps) = try undisturbed(swap: .twoRenames)
    for step in 1...steps {
      let folder = try oldFolder()
      let old = try folder.tree()
      await publishKilled(at: step, in: folder.site, swap: .twoRenames)
      try Publication(folder: folder.site).abandon()
      let left = try folder.tree()
      #expect(left == old || left == new, "killed before step \(step)")
      #expect(try folder.names() == ["site"], "mended after a kill before step \(step)")
    }
  }

  @Test func aKillAtAnyMomentOfALargePublicationLeavesAWholeFolder() async throws {
    let folder = try TemporaryFolder()
    try publish(Self.pages("old"), to: folder.site)
    for delay in 1...20 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [delay = delay as Int, site = folder.site as String] in
        let killer = Thread {
          usleep(UInt32(delay) * 1_000)
          kill(getpid(), SIGKILL)
        }
        killer.start()
        for round in 0... { try publish(Self.pages("\(delay)-\(round)"), to: site) }
      }
      let left = try folder.files()
      #expect(left.count == 300 && Set(left.values).count == 1, "killed after \(delay) ms")
    }
    try publish(Self.pages("new"), to: folder.site)
    #expect(try folder.names() == ["site"])
  }
}
