package import Markup

/// A task's progress as a bar, with a tick where it should be today.
package struct ProgressBar: Sendable {
  /// How much room the bar takes and how much it says.
  package enum Form: Sendable {
    /// A bare bar for a table row; the numbers stand in the row's own cells.
    case compact
    /// A bar with its numbers, schedule share and lamp written above it.
    case labelled
  }

  package var id: String
  package var title: String
  /// The reported progress in percent, 0…100; nil when nothing was reported.
  package var progress: Double?
  /// The elapsed share of the task's time, 0…1; nil draws no tick.
  package var scheduleShare: Double?
  package var tone: Tone
  package var form: Form
  package var width: Double
  /// Hides the bar from screen readers, for rows that say the same in words.
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String = "", progress: Double?, scheduleShare: Double? = nil, tone: Tone,
    form: Form = .compact, width: Double? = nil, decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.progress = progress
    self.scheduleShare = scheduleShare
    self.tone = tone
    self.form = form
    self.width = width ?? (form == .compact ? 120 : 480)
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node {
    switch form {
    case .compact: compact
    case .labelled: labelled
    }
  }

  private var compact: Node {
    let words = decorative ? "" : summary
    let frame = ChartFrame(
      id: id, title: title.isEmpty ? words : title, summary: title.isEmpty ? "" : words, width: width,
      height: 16, form: .row, decorative: decorative)
    return frame.node(bar(y: 4, height: 8))
  }

  private var labelled: Node {
    let frame = ChartFrame(
      id: id, title: title.isEmpty ? language.pick("进度", "Progress") : title, summary: summary, width: width,
      height: 52, decorative: decorative)
    let lamp = LampMark(tone: tone, x: 7, y: 9, radius: 5).node
    let heading = TextMark(
      text: tone.word(in: language) + " · " + progressWords, x: 18, y: 13, isBold: true)
    return frame.node([lamp, heading.node] + bar(y: 22, height: 12) + scaleLabels(y: 49))
  }

  private static let scheduleTick: [Attribute] = .run(.stroke(.text, width: 2))

  private func bar(y: Double, height: Double) -> [Node] {
    let scale = LinearScale(0...100, from: 0.5, to: width - 0.5)
    var track: [Attribute] = .track
    if known == nil { track.append(Attribute("stroke-dasharray", "3 2")) }
    var marks = [
      BarMark(x: 0.5, y: y + 0.5, width: width - 1, height: height - 1, paint: track).node
    ]
    if let known, known > 0 {
      let length = scale(known) - 0.5
      marks.append(BarMark(x: 0.5, y: y, width: length, height: height, paint: .fill(tone.ink)).node)
    }
    if let share {
      let x = max(1, min(width - 1, scale(share * 100)))
      marks.append(PathMark.rule(x, y - 3, x, y + height + 3, ProgressBar.scheduleTick))
    }
    return marks
  }

  /// The schedule share under its tick; the ends of the scale where it leaves them room.
  private func scaleLabels(y: Double) -> [Node] {
    let size = 11.0
    let ends = [
      TextMark(text: "0", x: 0, y: y, size: size, ink: .quiet),
      TextMark(text: "100%", x: width, y: y, size: size, anchor: .end, ink: .quiet),
    ]
    guard let share else { return ends.map(\.node) }
    let label = TextMark.centred(
      scheduleWords(share), on: share * width, y: y, within: 0, width, size: size)
    return [label.node] + ends.filter { !$0.collides(with: label) }.map(\.node)
  }

  private var known: Double? { progress.flatMap { $0.isFinite ? min(100, max(0, $0)) : nil } }
  private var share: Double? { scheduleShare.flatMap { $0.isFinite ? min(1, max(0, $0)) : nil } }

  private var progressWords: String {
    guard let known else { return language.pick("尚无进度", "no progress yet") }
    return language.pick("进度 ", "progress ") + DecimalText.text(known, decimals: 1) + "%"
  }

  private func scheduleWords(_ share: Double) -> String {
    language.pick("序时 ", "schedule ") + DecimalText.text(share * 100, decimals: 1) + "%"
  }

  private var summary: String {
    let parts = [progressWords] + (share.map { [scheduleWords($0)] } ?? []) + [tone.word(in: language)]
    return parts.joined(separator: language.pick("，", ", "))
  }
}
