import ArgumentParser
import Bundles
import Delivery
import Diagnostics

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

  /// Runs what changes files of a project, while no other command does.
  func alone(in folder: String, _ body: () throws -> Void) throws {
    let lock = try delivering { () throws(DeliveryError) in try ProjectLock(folder) }
    try withExtendedLifetime(lock) { try body() }
  }
}
