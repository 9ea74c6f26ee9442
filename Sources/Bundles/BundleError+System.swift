internal import Delivery
internal import Diagnostics
internal import Glibc

extension BundleError {
  /// What the system said about a path just now.
  static func failure(_ step: DeliveryStep, _ path: String) -> BundleError {
    let error = DeliveryError(path: path, .system(step, code: errno))
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
