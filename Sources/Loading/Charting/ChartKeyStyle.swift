internal import Diagnostics
internal import Model

/// How the keys of a chart are written: on lines of a note's block, or as options of the command.
enum ChartKeyStyle {
  case lines, options

  /// The rule that the findings belong to.
  var rule: String {
    switch self {
    case .lines: BrokenEmbed.id
    case .options: "chart-option"
    }
  }

  /// What to do where nothing more fitting can be said.
  var help: Wording {
    switch self {
    case .lines: BrokenEmbed.help
    case .options:
      Wording(
        zh: "名称以 Content 里写的为准；taizhang chart --help 列出全部选项",
        en: "the names are those in Content; taizhang chart --help lists the options")
    }
  }

  /// A key as its writer writes it.
  func name(_ key: ChartKey) -> String {
    switch self {
    case .lines: key.rawValue
    case .options: "--" + key.rawValue
    }
  }

  /// A key with something after it.
  func example(_ key: ChartKey) -> String {
    switch self {
    case .lines: "\(key.rawValue): …"
    case .options: "--\(key.rawValue) …"
    }
  }

  /// Those of the keys that can be written this way.
  func writable(_ keys: [ChartKey]) -> [ChartKey] {
    switch self {
    case .lines: keys
    case .options: keys.filter { ![.kind, .indicators, .tasks, .scope].contains($0) }
    }
  }
}
