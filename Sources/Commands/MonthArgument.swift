import ArgumentParser
import Dates
import Model

/// Reads the months of arguments and options.
enum MonthArgument {
  static func month(_ text: String) throws -> Month {
    guard let month = Month(text) else {
      throw ValidationError("月份应写成 2019-07 的样子 / a month is written like 2019-07; read '\(text)'")
    }
    return month
  }

  static func period(_ text: String) throws -> ReportingPeriod {
    guard let period = ReportingPeriod(text) else {
      throw ValidationError(
        "时段应写成 2019-07、2019-Q3、2019-H2 或 2019 的样子 / a period is written like 2019-07, 2019-Q3, 2019-H2 or 2019; read '\(text)'"
      )
    }
    return period
  }

  /// Refuses a day that is not one of the month, where both are given.
  static func check(asOf: Day?, isIn month: Month?) throws {
    if let month, let asOf, asOf.month != month {
      throw ValidationError("截至日期 \(asOf) 不在 \(month) / as-of \(asOf) is not a day of \(month)")
    }
  }

  /// Refuses a standing of a month outside the programme's period.
  static func check(_ standing: Standing) throws {
    guard standing.months.contains(standing.asOf.month) else {
      let (start, end) = (standing.programme.period.start, standing.programme.period.end)
      throw ValidationError("方案的时段是 \(start) 至 \(end) / the programme's period is \(start) to \(end)")
    }
  }
}
