/// The characters that stand for the shapes of lamps, in the usual fonts; they are told apart without colour.
enum LampShape: String {
  case done, green, yellow, red, grey, awaited
  case notBegun = "not-begun"
  case outside

  /// The lamp that a picture shows by a `use` of one of the shared shapes, such as `#lamp-red`.
  init?(_ picture: HTMLElement) {
    let use = picture.first { $0.name == "use" }
    guard let name = use?.attributes["href"], name.utf8.starts(with: "#lamp-".utf8) else { return nil }
    self.init(rawValue: String(name.dropFirst("#lamp-".count)))
  }

  var character: String {
    switch self {
    case .done: "√"
    case .green: "●"
    case .yellow: "▲"
    case .red: "◆"
    case .grey: "○"
    case .notBegun: "□"
    case .awaited: "◇"
    case .outside: "—"
    }
  }

  /// The character style that colours it.
  var style: String {
    switch self {
    case .done: "LampDone"
    case .green: "LampGreen"
    case .yellow: "LampYellow"
    case .red: "LampRed"
    case .grey, .notBegun, .awaited, .outside: "LampGrey"
    }
  }
}
