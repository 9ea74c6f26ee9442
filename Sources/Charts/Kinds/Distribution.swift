/// How far the tasks of each department have come: a row a department, a lamp a task, at its progress in %.
public struct Distribution: PlotChart {
  /// A task with its progress.
  public struct Task: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The progress in %, 0…100; nil when nothing was reported.
    public var progress: Double?
    /// The lamp.
    public var tone: Tone

    /// A task; a progress that is not a finite number counts as not reported.
    public init(_ name: String, progress: Double?, tone: Tone) {
      self.name = name
      self.progress = progress.flatMap { $0.isFinite ? $0 : nil }
      self.tone = tone
    }
  }

  /// A department with its tasks.
  public struct Group: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The tasks in any order.
    public var tasks: [Task]
    /// The progress that the schedule asks for, in %; nil for none.
    public var scheduled: Double?

    /// A department with its tasks.
    public init(_ name: String, tasks: [Task], scheduled: Double? = nil) {
      self.name = name
      self.tasks = tasks
      self.scheduled = scheduled.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// What the chart says about itself; the unit of the values is always %.
  public var words: ChartWords
  /// The departments from above.
  public var groups: [Group]
  /// The width in pixels; the height follows from the departments and their highest stack.
  public var width: Double

  /// A chart of 640 pixels, unless it says otherwise.
  public init(_ words: ChartWords, groups: [Group], width: Double = 640) {
    self.words = words
    self.words.unit = "%"
    self.groups = groups
    self.width = width
  }

  private static let radii = (ordinary: 4.5, small: 3.0)
  /// The heights of stacks up to which lamps have their ordinary size, and at which they are pressed together.
  private static let stacks = (ordinary: 72.0, highest: 110.0)

  /// The chart as marks over shared scales.
  public var plot: Plot {
    var plot = Plot(words, x: .value(0...100), y: .band(groups.map(\.name)))
    let isOrdinary = stackHeight(Distribution.radii.ordinary) <= Distribution.stacks.ordinary
    let radius = isOrdinary ? Distribution.radii.ordinary : Distribution.radii.small
    let stack = min(Distribution.stacks.highest, stackHeight(radius))
    plot.width = width
    plot.height = 0
    plot.slots = Int(((stack + LampStrips.foot + 6) / 0.8 / 18).rounded(.up))
    plot.keys = keys
    plot.marks = [LampStrips(groups.indices.map(strip), radius: radius)]
    plot.ends = groups.indices.map { EndLabel(counts(groups[$0]), value: Double($0) + 0.5, ink: .quiet) }
    if groups.allSatisfy({ Distribution.known($0).isEmpty }) {
      plot.note = words.language.pick("尚无月报", "no report yet")
    }
    return plot
  }

  /// The height of the highest stack, on about the pixels that the axis will have.
  private func stackHeight(_ radius: Double) -> Double {
    let names = groups.map { TextWidth.of($0.name, size: BandAxis.size) }.max() ?? 0
    let ends = groups.map { TextWidth.of(counts($0), size: 13) }.max() ?? 0
    let pixels = max(40, width - min(names, width * BandAxis.mostShare) - ends - 20)
    let stacks = groups.map { group in
      let places = Distribution.known(group).map { Distribution.clamped($0) / 100 * pixels }
      return LampStrips.levels(places, pitch: LampStrips.pitch(radius)).max() ?? 0
    }
    return Double((stacks.max() ?? 0) + 1) * LampStrips.pitch(radius)
  }

  private func strip(_ index: Int) -> LampStrips.Strip {
    let group = groups[index]
    let dots = group.tasks.compactMap { task in
      task.progress.map { LampStrips.Dot(Distribution.clamped($0), task.tone, title: title(task, $0)) }
    }
    return LampStrips.Strip(
      band: index, dots: dots, scheduled: group.scheduled.map(Distribution.clamped),
      median: Distribution.median(group).map(Distribution.clamped))
  }

  private static func clamped(_ progress: Double) -> Double { min(100, max(0, progress)) }

  /// What was reported by a department, from the least.
  static func known(_ group: Group) -> [Double] { group.tasks.compactMap(\.progress).sorted() }

  /// The middle of what was reported, or between the two middle ones; nil without a report.
  static func median(_ group: Group) -> Double? {
    let values = known(group)
    guard !values.isEmpty else { return nil }
    return values[(values.count - 1) / 2] / 2 + values[values.count / 2] / 2
  }

  /// The lamps that are seen, then the schedule and the median.
  private var keys: [Legend.Key] {
    let language = words.language
    let seen = Set(groups.flatMap { $0.tasks.filter { $0.progress != nil }.map(\.tone) })
    var keys = Tone.allCases.filter(seen.contains).map { Legend.Key($0.word(in: language), .lamp($0)) }
    if groups.contains(where: { $0.scheduled != nil }) {
      keys.append(Legend.Key(language.pick("序时进度", "schedule"), .tick(LampStrips.tick)))
    }
    if !seen.isEmpty {
      keys.append(Legend.Key(language.pick("中位数", "median"), .dot(.triangle, LampStrips.pointer)))
    }
    return keys
  }
}
