import ArgumentParser
import Dates

/// Reads the months of arguments and options.
enum MonthArgument {
  static func month(_ text: String) throws -> Month {
    guard let month = Month(text) else {
      throw ValidationError("月份应写成 2019-07 的样子 / a month is written like 2019-07; read '\(text)'")
    }
    return month
  }
}
