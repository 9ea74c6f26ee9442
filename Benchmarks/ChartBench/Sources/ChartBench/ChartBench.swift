import Charts
import Dates

/// Draws line charts of 12 points to bytes and prints the seconds that they took: `ChartBench COUNT`.
///
/// Each has a title, the names of the months, the unit and tooltips, as those of `pygal_charts.py`.
@main
struct ChartBench {
  static func main() {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
    var size = 0
    let time = ContinuousClock().measure {
      for number in 0..<count { size += draw(number) }
    }
    print("\(time / .seconds(1)) \(size)")
  }

  /// Draws one chart and gives the number of its bytes.
  static func draw(_ number: Int) -> Int {
    let words = ChartWords(id: "c\(number)", title: "第 \(number) 项完成量", unit: "处")
    return LineChart(words, values: values(number), period: year).standalone().count
  }

  /// Twelve rising readings, other ones for every chart; `pygal_charts.py` draws the same.
  static func values(_ number: Int) -> [DatedValue] {
    (1...12).map { month in
      DatedValue(
        Month(year: 2019, ordinal: month).lastDay, Double(number % 97 + month * (7 + number % 4)) / 10)
    }
  }

  static let year = Period(
    spanning: Month(year: 2019, ordinal: 1).firstDay, Month(year: 2019, ordinal: 12).lastDay)
}
