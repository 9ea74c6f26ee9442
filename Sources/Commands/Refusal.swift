import ArgumentParser
import Bundles
import Delivery
import Diagnostics
import Loading

/// How commands end when they cannot do what was asked.
extension Console {
  /// Tells the mistakes that stand in the way and what was not done because of them; the code to exit with.
  func refuse(_ findings: [Finding], asJSON: Bool, _ undone: Wording, code: Int32 = 1) -> ExitCode {
    if asJSON {
      try? print(FindingJSON.document(findings))
    } else {
      report(findings.filter { $0.severity != .note })
      let counts = FindingWriter(language: language).summary(of: findings)
      fail(Wording(zh: "\(counts)；\(undone.zh)", en: "\(counts); \(undone.en)"))
    }
    return ExitCode(code)
  }

  /// Tells what failed outside the input; the code to exit with.
  func failure(_ summary: Wording, help: Wording?) -> ExitCode {
    fail(summary, help: help)
    return ExitCode(1)
  }

  /// Runs what makes or reads bundles; what stands in its way is told and ends the command.
  func bundling<Value>(_ body: () throws(BundleError) -> Value) throws -> Value {
    do throws(BundleError) {
      return try body()
    } catch {
      throw failure(error.summary, help: error.help)
    }
  }

  /// Runs what writes files; a failure of the machine is told and ends the command.
  func delivering<Value: ~Copyable>(_ body: () throws(DeliveryError) -> Value) throws -> Value {
    do throws(DeliveryError) {
      return try body()
    } catch {
      throw failure(error.summary, help: error.help)
    }
  }

  /// What a file that the command line names holds, or standard input for `-`; a failure is told and ends the command.
  func input(_ path: String) throws -> [UInt8] {
    do {
      return try InputFile.read(path).get()
    } catch {
      report([error.finding])
      throw ExitCode(1)
    }
  }

  /// Writes files of a project as one; a failure of the machine is told and ends the command.
  func write(_ files: [FileSet.File], _ lock: borrowing ProjectLock) throws {
    do throws(DeliveryError) {
      try FileSet.write(files, in: lock)
    } catch {
      throw failure(error.summary, help: error.help)
    }
  }

  /// Runs what changes files of a project, while no other command does.
  ///
  /// One that is nearly done waits some seconds for another to end; any other is refused at once.
  func alone(
    in folder: String, waiting: Bool = false, _ body: (borrowing ProjectLock) throws -> Void
  ) throws {
    let lock = try delivering { () throws(DeliveryError) in
      try ProjectLock(folder, patience: waiting ? .seconds(30) : .zero)
    }
    tell(lock.recovery)
    try body(lock)
  }

  /// Mends what a killed command left in a project, before it is read.
  func settle(_ folder: String) throws {
    tell(try delivering { () throws(DeliveryError) in try ProjectLock.settle(folder) })
  }

  private func tell(_ recovery: Recovery) {
    if !recovery.placed.isEmpty {
      warn(
        Wording(
          zh: "上一次运行中途断了，这次补完了它写的：\(recovery.placed.joined(separator: "、"))",
          en:
            "an earlier run was cut short; its files are in place now: \(recovery.placed.joined(separator: ", "))"
        ))
    }
    if !recovery.kept.isEmpty {
      warn(
        Wording(
          zh: "上一次运行中途断了，这些文件后来有人改过，没有补上：\(recovery.kept.joined(separator: "、"))",
          en:
            "an earlier run was cut short; these files were changed since and stay as they are: \(recovery.kept.joined(separator: ", "))"
        ),
        help: Wording(zh: "把上一次的命令再运行一次", en: "run the earlier command again"))
    }
  }
}
