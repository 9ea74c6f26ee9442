import ArgumentParser
import Dates
import Diagnostics
import Loading
import Model
import Tables

/// The arguments of the chart command as what they mean; what means nothing is a mistaken command line.
enum ChartArguments {
  static func kind(_ name: String) throws -> ChartKind {
    if let kind = ChartKind(named: name) { return kind }
    let advice =
      ChartName.near(name).map { "是不是 \($0)？ / did you mean \($0)?" }
      ?? "可选 / choose from: " + ChartName.all.joined(separator: ", ")
    throw ValidationError("没有“\(name)”这种图 / there is no chart '\(name)'; \(advice)")
  }

  static func period(_ text: String) throws -> Period {
    switch PeriodText.read(text) {
    case .success(let period): return period
    case .failure(let problem):
      let (wording, help) = (problem.wording(text), PeriodText.help)
      throw ValidationError("\(wording.zh)；\(help.zh) / \(wording.en); \(help.en)")
    }
  }

  static func width(_ text: String) throws -> Double {
    if let width = DecimalNumber(text)?.value, (200...4000).contains(width) { return width }
    throw ValidationError(
      "--width 应在 200 到 4000 之间 / --width is a number from 200 to 4000; read '\(text)'")
  }

  static func number(_ text: String) throws -> Double {
    guard let number = DecimalNumber(text) else {
      throw ValidationError("“\(text)”不是数字 / '\(text)' is not a number")
    }
    return number.value
  }
}

/// The kinds of charts, each in a line, for the help of the command.
enum ChartKindList {
  static var text: String {
    let lines = ChartKind.allCases.map { kind in
      let name = kind.rawValue + String(repeating: " ", count: max(1, 14 - kind.rawValue.utf8.count))
      let mark = kind.tableNeeds == nil ? "" : " [--csv]"
      return "  \(name)\(kind.chinese)：\(kind.aboutInChinese)。\(kind.about)\(mark)"
    }
    return "图的种类 / KINDS（[--csv]：也能画自己的表 / also draws a table of your own）\n" + lines.joined(separator: "\n")
  }
}
