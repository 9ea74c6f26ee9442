import ArgumentParser
import Dates

/// Reads the days of arguments and options.
enum DayArgument {
  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("日期应写成 2019-06-30 的样子 / a day is written like 2019-06-30; read '\(text)'")
    }
    return day
  }
}
