internal import Delivery
internal import Diagnostics
internal import Glibc
internal import System

extension BundleError {
  /// What the system said about a path just now.
  static func failure(_ step: DeliveryStep, _ path: String) -> BundleError {
    failure(step, path, code: errno)
  }

  /// Turns an error of the system into one at a step, about a path.
  static func during<Result>(
    _ step: DeliveryStep, _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(BundleError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw failure(step, path, code: error.code)
    }
  }

  private static func failure(_ step: DeliveryStep, _ path: String, code: Int32) -> BundleError {
    let error = DeliveryError(path: path, .system(step, code: code))
    return step == .write ? BundleError(error.summary, help: error.help) : BundleError(reading: error)
  }

  /// Why something could not be read; what helps against failed writing would be of no help.
  init(reading error: DeliveryError) {
    guard case .system = error.reason else {
      self.init(error.summary, help: error.help)
      return
    }
    self.init(
      error.summary,
      help: Wording(zh: "检查路径是否正确、是否允许读取", en: "check that the path is right and may be read"))
  }
}
