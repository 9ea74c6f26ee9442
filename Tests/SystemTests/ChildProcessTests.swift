import Foundation
import Glibc
import Synchronization
import System
import Testing

/// Child processes: how they start, end, and are ended.
struct ChildProcessTests {
  private static let soon = Duration.seconds(20)

  private func start(
    _ script: String, descriptors: [Int32] = Shell.silent, headsGroup: Bool = true
  ) throws -> ChildProcess {
    try ChildProcess(Shell.program(script, headsGroup: headsGroup), descriptors: descriptors)
  }

  /// The number that a child writes, once it is there.
  private static func number(in file: borrowing MemoryFile) throws -> pid_t {
    for _ in 0..<1000 where try file.bytes().last != UInt8(ascii: "\n") { usleep(10_000) }
    return try #require(pid_t(String(decoding: try file.bytes().dropLast(), as: UTF8.self)))
  }

  @Test(arguments: [0, 1, 42, 255])
  func givesTheExitCode(code: Int32) throws {
    var child = try start("exit \(code)")
    let hasEnded = child.hasEnded(by: .now + Self.soon)
    #expect(hasEnded)
    let end = child.end()
    #expect(end == .exit(code))
  }

  @Test func givesTheSignal() throws {
    var child = try start("kill -SEGV $$")
    let hasEnded = child.hasEnded(by: .now + Self.soon)
    #expect(hasEnded)
    let end = child.end()
    #expect(end == .signal(SIGSEGV))
  }

  @Test func tellsHowItEndedAgain() throws {
    var child = try start("sleep 100")
    let ends = [child.end(), child.end()]
    #expect(ends == [.signal(SIGKILL), .signal(SIGKILL)])
    let hasEnded = child.hasEnded(by: .now)
    #expect(hasEnded)
  }

  @Test(arguments: [("/nowhere/program", ENOENT), ("/dev/null", EACCES), ("/etc/passwd/program", ENOTDIR)])
  func saysWhyAProgramCannotBeRun(path: String, code: Int32) {
    let program = ChildProgram(
      path: path, arguments: [path], environment: nil, headsGroup: true, endsWithParent: true)
    let error = #expect(throws: SystemError.self) { _ = try ChildProcess(program, descriptors: Shell.silent) }
    #expect(error?.code == code)
    #expect(error?.call == "execve")
  }

  /// In a process of its own, which has no other children.
  @Test func aProgramThatCannotBeRunLeavesNothing() async {
    await #expect(processExitsWith: .success) {
      let program = ChildProgram(
        path: "/nowhere", arguments: [], environment: nil, headsGroup: false, endsWithParent: false)
      for _ in 0..<20 {
        #expect(throws: SystemError.self) { _ = try ChildProcess(program, descriptors: Shell.silent) }
      }
      let child = waitpid(-1, nil, WNOHANG)
      #expect(child == -1 && errno == ECHILD)
    }
  }

  @Test func endsWithTheThreadThatStartedItWhereThatIsWanted() throws {
    let child = Mutex<ChildProcess?>(nil)
    let group = DispatchGroup()
    group.enter()
    let thread = Thread {
      let program = Shell.program("sleep 100", endsWithParent: true)
      child.withLock { $0 = try? ChildProcess(program, descriptors: Shell.silent) }
      group.leave()
    }
    thread.start()
    group.wait()
    let end = child.withLock { child in
      guard child?.hasEnded(by: .now + Self.soon) == true else { return nil as ChildEnd? }
      return child?.end()
    }
    #expect(end == .signal(SIGKILL))
  }

  @Test func refusesMoreDescriptorsThanItCanGive() {
    let many = [Int32](repeating: ChildProcess.nothing, count: 17)
    let error = #expect(throws: SystemError.self) { _ = try start("exit 0", descriptors: many) }
    #expect(error?.code == EINVAL)
  }

  @Test func aDeadlineEndsTheWholeGroup() throws {
    let output = try MemoryFile("output")
    var child = try start(
      "sleep 100 & echo $!; sleep 100", descriptors: [-1, output.descriptor.number, -1])
    let grandchild = try Self.number(in: output)
    let hasEnded = child.hasEnded(by: .now + .milliseconds(100))
    #expect(!hasEnded)
    let end = child.end()
    #expect(end == .signal(SIGKILL))
    #expect(Processes.isGone(grandchild))
  }

  @Test func withoutAGroupOnlyTheChildEnds() throws {
    let output = try MemoryFile("output")
    var child = try start(
      "sleep 100 & echo $!; sleep 100", descriptors: [-1, output.descriptor.number, -1], headsGroup: false)
    let grandchild = try Self.number(in: output)
    _ = child.end()
    #expect(kill(grandchild, 0) == 0)
    kill(grandchild, SIGKILL)
  }

  @Test func aDroppedChildLeavesNothing() throws {
    let id = try start("sleep 100").id
    #expect(kill(id, 0) != 0)
    #expect(errno == ESRCH)
  }

  @Test func aChildThatEndedByItselfLeavesNothing() throws {
    let child = try start("exit 0")
    let id = child.id
    _ = child.hasEnded(by: .now + Self.soon)
    #expect(kill(id, 0) == 0, "it waits to be asked how it ended")
    _ = consume child
    #expect(kill(id, 0) != 0)
  }

  @Test func seesOnlyTheEnvironmentThatItIsGiven() throws {
    #expect(try Shell.output("/usr/bin/env", environment: ["A=一", "B="]).contains("A=一\nB=\n"))
    #expect(try !Shell.output("/usr/bin/env", environment: ["A=一"]).contains("HOME="))
    #expect(try Shell.output("/usr/bin/env", environment: nil).contains("PATH="))
  }

  @Test func hasTheUsualSignals() throws {
    signal(SIGUSR2, SIG_IGN)
    defer { signal(SIGUSR2, SIG_DFL) }
    var blocked = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGUSR1)
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    defer { pthread_sigmask(SIG_UNBLOCK, &blocked, nil) }
    let status = try Shell.output("exec /bin/cat /proc/self/status").split(separator: "\n")
    // Two signals of the C library's own cannot be set by anybody.
    let ofTheLibrary: UInt64 = 3 << 31
    for mask in ["SigBlk:\t", "SigIgn:\t"] {
      let line = try #require(status.first { $0.hasPrefix(mask) })
      let signals = try #require(UInt64(line.dropFirst(mask.count), radix: 16))
      #expect(signals & ~ofTheLibrary == 0)
    }
  }

  @Test func theSignalsOfThisThreadStayAsTheyWere() throws {
    var (blocked, usual) = (sigset_t(), sigset_t())
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGUSR1)
    pthread_sigmask(SIG_SETMASK, &blocked, &usual)
    defer { pthread_sigmask(SIG_SETMASK, &usual, nil) }
    _ = try start("exit 0")
    var now = sigset_t()
    pthread_sigmask(SIG_SETMASK, nil, &now)
    #expect(sigismember(&now, SIGUSR1) == 1)
    #expect(sigismember(&now, SIGUSR2) == 0)
  }

  @Test func manyAtOnceEachEndForThemselves() async throws {
    let codes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for code in 0..<64 {
        group.addTask {
          var child = try ChildProcess(Shell.program("exit \(code)"), descriptors: Shell.silent)
          let hasEnded = child.hasEnded(by: .now + .seconds(60))
          return hasEnded && child.end() == .exit(Int32(code))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == Array(repeating: true, count: 64))
  }
}
