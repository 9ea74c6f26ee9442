import Markup

/// A task's progress as a bar, with a tick where it should be today.
public struct ProgressBar: Chart {
  /// How much room the bar takes and how much it says.
  public enum Form: Sendable {
    /// A bare bar for a table row; the numbers stand in the row's own cells.
    case compact
    /// A bar with its numbers, schedule share and lamp written above it.
    case labelled
  }

  /// What the chart says about itself.
  public var words: ChartWords
  /// The reported progress in percent, 0…100; nil when nothing was reported.
  public var progress: Double?
  /// The elapsed share of the task's time, 0…1; nil draws no tick.
  public var scheduleShare: Double?
  /// The lamp.
  public var tone: Tone
  /// How much room the bar takes.
  public var form: Form
  /// The width in pixels.
  public var width: Double

  /// A compact bar, unless it says otherwise; its width follows its form.
  public init(
    _ words: ChartWords, progress: Double?, scheduleShare: Double? = nil, tone: Tone, form: Form = .compact,
    width: Double? = nil
  ) {
    self.words = words
    self.progress = progress
    self.scheduleShare = scheduleShare
    self.tone = tone
    self.form = form
    self.width = width ?? (form == .compact ? 120 : 480)
  }

  /// The picture without its frame.
  public func drawing() -> Drawing {
    switch form {
    case .compact: compact
    case .labelled: labelled
    }
  }

  private var compact: Drawing {
    Drawing(width: width, height: 16, form: .row, capacity: 512) { writeBar(y: 4, height: 8, to: &$0) }
  }

  private var labelled: Drawing {
    Drawing(width: width, height: 52, capacity: 1536) { row in
      LampMark(tone: tone, x: 7, y: 9, radius: 5).write(to: &row)
      let heading = TextMark(
        text: tone.word(in: language) + " · " + progressWords, x: 18, y: 13, isBold: true)
      heading.write(to: &row)
      writeBar(y: 22, height: 12, to: &row)
      writeScaleLabels(y: 49, to: &row)
    }
  }

  private var language: ChartLanguage { words.language }

  private static let scheduleTick: [Attribute] = .run(.stroke(.text, width: 2))
  private static let unknownTrack: [Attribute] = .run(.track + [Attribute("stroke-dasharray", "3 2")])

  private func writeBar(y: Double, height: Double, to row: inout ElementRow) {
    let scale = LinearScale(0...100, from: 0.5, to: width - 0.5)
    BarMark(
      x: 0.5, y: y + 0.5, width: width - 1, height: height - 1,
      paint: known == nil ? ProgressBar.unknownTrack : .track
    ).write(to: &row)
    if let known, known > 0 {
      let length = scale(known) - 0.5
      BarMark(x: 0.5, y: y, width: length, height: height, paint: .fill(tone.ink)).write(to: &row)
    }
    if let share {
      let x = max(1, min(width - 1, scale(share * 100)))
      PathMark.rule(x, y - 3, x, y + height + 3, ProgressBar.scheduleTick).write(to: &row)
    }
  }

  /// The schedule share under its tick; the ends of the scale where it leaves them room.
  private func writeScaleLabels(y: Double, to row: inout ElementRow) {
    let size = 11.0
    let label = share.map {
      TextMark.centred(scheduleWords($0), on: $0 * width, y: y, within: 0, width, size: size)
    }
    label?.write(to: &row)
    let first = TextMark(text: "0", x: 0, y: y, size: size, ink: .quiet)
    let last = TextMark(text: "100%", x: width, y: y, size: size, anchor: .end, ink: .quiet)
    if label.map({ first.collides(with: $0) }) != true { first.write(to: &row) }
    if label.map({ last.collides(with: $0) }) != true { last.write(to: &row) }
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

  /// The data behind the picture.
  public var table: ChartTable {
    let columns = [
      ChartTable.Column(language.pick("亮灯", "Lamp"), .text),
      ChartTable.Column(language.pick("进度（%）", "Progress (%)")),
      ChartTable.Column(language.pick("序时进度（%）", "Schedule (%)")),
    ]
    let row = [
      tone.word(in: language), ChartTable.cell(known), ChartTable.cell(share.map { $0 * 100 }),
    ]
    return ChartTable(columns: columns, rows: [row])
  }

  /// The chart in one sentence.
  public var summary: String {
    let comma = language.pick("，", ", ")
    var sentence = progressWords
    if let share { sentence += comma + scheduleWords(share) }
    return sentence + comma + tone.word(in: language)
  }
}
