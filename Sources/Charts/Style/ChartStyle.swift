/// The colours of charts, by what they mean; the stylesheet of a page may repaint every one of them.
///
/// A mark carries the class `fill-NAME` or `stroke-NAME` and, as a plain attribute, the light colour, which any stylesheet
/// rule overrides. So a picture is right by itself, and follows the page's scheme where `ChartStyle.css` is present.
public enum Ink: Int, CaseIterable, Sendable {
  /// Completed, and its lamp.
  case done
  /// On schedule.
  case green
  /// Behind schedule.
  case yellow
  /// Far behind or overdue.
  case red
  /// Nothing reported.
  case grey
  /// Words and numbers that matter, target marks and schedule ticks.
  case text
  /// Axis numbers, units and notes.
  case quiet
  /// Gridlines and separators: quieter than any mark.
  case grid
  /// The empty part of a bar.
  case track
  /// The outline of a bar.
  case edge
  /// The part of a value axis where a goal is met.
  case zone
  /// The ground that the chart stands on, and words on a coloured mark.
  case paper
  /// The values of an indicator, and the first series of several.
  case series
  /// The second of several series.
  case series2
  /// The third of several series.
  case series3
  /// The fourth of several series.
  case series4
  /// The fifth of several series.
  case series5
  /// The sixth of several series.
  case series6

  /// The name in classes and variables.
  public var name: String { String(describing: self) }

  /// The colour on white paper; marks reach 3:1 and words 4.5:1 there.
  public var light: String {
    switch self {
    case .done, .series: "#0b5cad"
    case .green: "#1a7f37"
    case .yellow: "#9a6700"
    case .red: "#b42318"
    case .grey, .quiet: "#595959"
    case .text: "#1f2328"
    case .grid: "#dfe3e8"
    case .track: "#eceff2"
    case .edge: "#868e97"
    case .zone: "#d5e6d9"
    case .paper: "#ffffff"
    case .series2: "#c8600a"
    case .series3: "#00796b"
    case .series4: "#8a2f9e"
    case .series5: "#b5386a"
    case .series6: "#55606b"
    }
  }

  /// The colour on a dark ground of about `#0f1419`.
  public var dark: String {
    switch self {
    case .done, .series: "#6cb0f5"
    case .green: "#4ac26b"
    case .yellow: "#e0b040"
    case .red: "#ff8b7d"
    case .grey, .quiet: "#a3acb5"
    case .text: "#e6edf3"
    case .grid: "#2b333b"
    case .track: "#252c34"
    case .edge: "#7d8792"
    case .zone: "#1f3d2a"
    case .paper: "#0f1419"
    case .series2: "#f2a05a"
    case .series3: "#4fc3b0"
    case .series4: "#cf97e0"
    case .series5: "#f58fb4"
    case .series6: "#b3bdc7"
    }
  }
}

/// The stylesheet rules that let charts follow a page's light, dark and printed schemes.
public enum ChartStyle {
  /// Rules for every class that charts use, over variables `--chart-NAME` that a page may set anew.
  ///
  /// Beside the inks: `chart` is the root of every chart, `chart-row` of the small ones in table rows and text,
  /// `chart-halo` words with a rim.
  public static let css: String = {
    let light = variables(\.light)
    let dark = variables(\.dark)
    var rules = ":root{\(light)}\n"
    rules += "@media screen and (prefers-color-scheme:dark){:root{\(dark)}}\n"
    for ink in Ink.allCases {
      rules += ".fill-\(ink.name){fill:var(--chart-\(ink.name))}"
      rules += ".stroke-\(ink.name){stroke:var(--chart-\(ink.name))}\n"
    }
    return rules + halo + "\n.chart{display:block}.chart-row{vertical-align:middle}\n"
  }()

  /// Draws the rim of words under their letters; a picture that stands alone carries this rule itself.
  static let halo = ".chart-halo{paint-order:stroke}"

  /// The font of words in charts; without quotes, so that it needs no escaping.
  static let fontFamily = "system-ui, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif"

  private static func variables(_ colour: (Ink) -> String) -> String {
    Ink.allCases.map { "--chart-\($0.name):\(colour($0))" }.joined(separator: ";")
  }
}
