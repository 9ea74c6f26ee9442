internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// Tells where the content says something else of a closed month now than what was published for it.
struct ClosedFigures {
  static let id = "closed-differs"
  static let description = RuleDescription(
    id: id, severity: .warning,
    about: Wording(
      zh: "结过账的月份，台账、月报和读数说的与当时公布的一致，不一致的有调整记录",
      en: "the content says of closed months what was published for them, or the record says what changed"),
    help: help)
  private static let help = Wording(
    zh: "网页照结账时公布的印；该改的写进 adjustments.csv，不该改的改回来",
    en: "pages print what was published; enter the change in adjustments.csv, or take it back")

  private let programme: Programme
  private let line: RecordLine
  private let closingDays: [Month: Day?]
  /// What could be known when each month was closed.
  private let horizons: [Month: Horizon]

  init(_ programme: Programme, line: RecordLine) {
    self.programme = programme
    self.line = line
    closingDays = Dictionary(programme.closings.map { ($0.month, $0.day) }) { first, _ in first }
    let horizons = programme.closings.map { closing in
      let day = closing.month.lastDay
      let due = programme.horizon(at: day).dueMonth
      let horizon = Horizon(day, closedOn: closing.day, policy: programme.policy).calling(missing: due)
      return (closing.month, horizon)
    }
    self.horizons = Dictionary(horizons) { first, _ in first }
  }

  var findings: [Finding] {
    guard !programme.closings.isEmpty else { return [] }
    return Rules.limited(programme.tasks.flatMap(findings) + programme.indicators.flatMap(findings))
  }
}

// MARK: Tasks

extension ClosedFigures {
  /// What of a task can have been changed since.
  private enum Aspect: CaseIterable {
    case membership, deadline, leads, outside, progress, lamp
  }

  private func findings(of task: Task) -> [Finding] {
    var months: [Aspect: [(closed: ClosedTask?, month: Month, now: Now)]] = [:]
    var plain = task
    plain.closed = []
    for closing in programme.closings {
      let day = closing.month.lastDay
      let closed = task.closed.first { $0.month == closing.month }
      let membership = plain.membership(at: day)
      guard let closed else {
        if membership != .absent {
          months[.membership, default: []].append((nil, closing.month, Now(plain, nil)))
        }
        continue
      }
      guard let horizon = horizons[closing.month] else { continue }
      let then = plain.inForce(at: day)
      let now = Now(then, then.judgement(within: horizon, policy: programme.policy))
      if let aspect = difference(closed, now, membership) {
        months[aspect, default: []].append((closed, closing.month, now))
      }
    }
    return Aspect.allCases.compactMap { aspect in
      guard let found = months[aspect], let first = found.first, let last = found.last else { return nil }
      return finding(aspect, task, first.closed, first.now, months: (first.month, last.month))
    }
  }

  /// What the content says of the month now.
  private struct Now {
    let task: Task
    let judgement: Judgement?

    init(_ task: Task, _ judgement: Judgement?) {
      self.task = task
      self.judgement = judgement
    }
  }

  /// The first thing that differs; what follows from it is not told beside it.
  private func difference(_ closed: ClosedTask, _ now: Now, _ membership: Membership) -> Aspect? {
    guard let judgement = now.judgement else { return nil }
    if membership == .absent { return .membership }
    if closed.deadline.term != now.task.deadline.term { return .deadline }
    if Set(closed.leads) != Set(now.task.leads.map(\.department)) { return .leads }
    if closed.lamp.isCounted != judgement.lamp.isCounted { return .outside }
    let corrections = now.task.adjustments.corrections(of: closed.month)
    if let (published, right) = corrections.correctedProgress, closed.progress == published {
      // The report says what was published, or already what is right; its lamp stays in both cases.
      if judgement.progress == published || judgement.progress == right { return nil }
    }
    if closed.progress != judgement.progress { return .progress }
    return closed.lamp != judgement.lamp && corrections.correctedLamp?.published != closed.lamp ? .lamp : nil
  }

  private func finding(
    _ aspect: Aspect, _ task: Task, _ closed: ClosedTask?, _ now: Now, months: (first: Month, last: Month)
  ) -> Finding {
    let span = Self.span(months)
    let next = months.last.adding(months: 1).firstDay
    func paste(_ kind: AdjustmentKind, _ from: String = "", _ to: String = "") -> [AdjustmentColumn: String] {
      [
        .date: "\(next)", .task: task.number.text, .kind: kind.rawValue, .from: from, .to: to, .basis: "文号",
        .reason: "理由",
      ]
    }
    var place = programme.place(of: task.origin)
    let summary: Wording
    var values: [AdjustmentColumn: String]
    switch aspect {
    case .membership:
      summary =
        closed == nil
        ? Wording(
          zh: "任务 \(task.number) 不在 \(span.zh) 的结账里，也没有写哪天列入",
          en:
            "task \(task.number) is not in what was closed for \(span.en), and nothing says when it was added"
        )
        : Wording(
          zh: "任务 \(task.number) 在 \(span.zh) 的结账里，调整记录却说是以后列入的",
          en: "task \(task.number) was closed with \(span.en), but the record says that it was added later")
      values = paste(.added)
    case .deadline:
      let (was, at) = (Self.text(closed?.deadline), Self.text(now.task.deadline))
      summary = differs("任务 \(task.number) 的完成时限", "the deadline of task \(task.number)", span, was, at)
      let isLater = closed.map { now.task.deadline.term > $0.deadline.term } ?? true
      values = paste(isLater ? .postponed : .advanced, was, at)
    case .leads:
      let (was, at) = (names(closed?.leads ?? []), names(now.task.leads.map(\.department)))
      summary = differs("任务 \(task.number) 的牵头单位", "the lead of task \(task.number)", span, was, at)
      values = paste(.transferred, was, at)
    case .outside:
      let (was, at) = (closed?.lamp.words.last ?? "", now.judgement?.lamp.words.last ?? "")
      summary = differs("任务 \(task.number) 的情况", "the state of task \(task.number)", span, was, at)
      let lamp = closed.map(\.lamp).flatMap { $0.isCounted ? now.judgement?.lamp : $0 }
      let kind = lamp.flatMap { AdjustmentKind(rawValue: $0.rawValue) } ?? .resumed
      values = paste(kind, "", kind == .merged || kind == .split ? "任务号" : "")
      // What a closed month told already began in it, other changes begin after the last of them.
      if closed?.lamp.isCounted == false { values[.date] = "\(months.first.firstDay)" }
    case .progress:
      let (was, at) = (
        closed?.progress?.cellText ?? "", now.judgement?.progress?.cellText ?? ""
      )
      summary = differs("任务 \(task.number) 的进度", "the progress of task \(task.number)", span, was, at)
      values = paste(.corrected, was, at)
      values[.month] = months.first.description
      values[.figure] = "progress"
      if let report = task.reports.first(where: { $0.month == months.first }) {
        place = programme.place(of: report.origin)
      }
    case .lamp:
      let (was, at) = (closed?.lamp.words.first ?? "", now.judgement?.lamp.words.first ?? "")
      summary = differs("任务 \(task.number) 的亮灯", "the lamp of task \(task.number)", span, was, at)
      values = paste(.corrected, was, at)
      values[.month] = months.first.description
      values[.figure] = "lamp"
    }
    return finding(at: place, summary, values, closed?.origin)
  }
}

// MARK: Indicators

extension ClosedFigures {
  private func findings(of indicator: Indicator) -> [Finding] {
    var plain = indicator
    plain.closed = []
    var (values, targets, absences): ([ClosedIndicator], [ClosedIndicator], [Month]) = ([], [], [])
    for closing in programme.closings {
      let day = closing.month.lastDay
      guard let closed = indicator.closed.first(where: { $0.month == closing.month }) else {
        if plain.membership(at: day) != .absent { absences.append(closing.month) }
        continue
      }
      let target = plain.target(at: day)
      if closed.target != target?.bound || closed.targetDay != target?.day { targets.append(closed) }
      let readings = plain.readings.known(at: day)
      let published = readings.last { $0.day == closed.readingDay }
      let corrected = plain.adjustments.corrections(of: closing.month).correctedValue
      let isCorrected = corrected?.published == closed.value && corrected?.right == published?.value
      if closed.value != published?.value, !isCorrected { values.append(closed) }
    }
    return [target(indicator, plain, targets), value(indicator, values), absence(indicator, absences)]
      .compactMap { $0 } + late(indicator)
  }

  private func target(_ indicator: Indicator, _ plain: Indicator, _ found: [ClosedIndicator]) -> Finding? {
    guard let first = found.first, let last = found.last else { return nil }
    let span = Self.span((first.month, last.month))
    let now = plain.target(at: first.month.lastDay)
    let isDay = first.target == now?.bound
    let (was, at) =
      isDay
      ? (first.targetDay?.description ?? "", now?.day.description ?? "")
      : (first.target?.cellText ?? "", now?.bound.cellText ?? "")
    let isLater = first.targetDay.map { before in now.map { $0.day > before } ?? false } ?? false
    let kind: AdjustmentKind = !isDay ? .retargeted : isLater ? .postponed : .advanced
    return finding(
      at: programme.place(of: indicator.origin),
      differs(
        "指标 \(indicator.id) 的\(isDay ? "完成时限" : "目标值")",
        "the \(isDay ? "deadline" : "target") of \(indicator.id)", span, was, at),
      [
        .date: "\(last.month.adding(months: 1).firstDay)", .indicator: indicator.id.text,
        .kind: kind.rawValue,
        .from: was, .to: at, .basis: "文号", .reason: "理由",
      ], first.origin)
  }

  private func value(_ indicator: Indicator, _ found: [ClosedIndicator]) -> Finding? {
    guard let first = found.first, let last = found.last else { return nil }
    let reading = indicator.readings.first { $0.day == first.readingDay }
    let (was, at) = (first.value?.cellText ?? "", reading?.value.cellText ?? "")
    return finding(
      at: programme.place(of: reading?.origin ?? indicator.origin),
      differs(
        "指标 \(indicator.id) 的读数", "the value of \(indicator.id)", Self.span((first.month, last.month)), was,
        at),
      [
        .date: "\(last.month.adding(months: 1).firstDay)", .indicator: indicator.id.text,
        .kind: AdjustmentKind.corrected.rawValue, .month: first.month.description, .figure: "value",
        .from: was,
        .to: at, .basis: "文号", .reason: "理由",
      ], first.origin)
  }

  /// Tells of readings for closed months that came in after those were closed.
  private func late(_ indicator: Indicator) -> [Finding] {
    indicator.readings.compactMap { reading in
      guard let closed = indicator.closed.first(where: { $0.month == reading.day.month }),
        closed.readingDay.map({ $0 < reading.day }) ?? true
      else { return nil }
      return Finding(
        LateForClosedMonth.id, LateForClosedMonth.severity, at: programme.place(of: reading.origin),
        Wording(
          zh: "指标 \(indicator.id) \(reading.day) 的读数在 \(closed.month) 结账时还没有，从以后的月份起计入",
          en:
            "the reading of \(indicator.id) on \(reading.day) came in after \(closed.month) was closed, and counts from later months on"
        ),
        help: LateForClosedMonth.help)
    }
  }

  private func absence(_ indicator: Indicator, _ months: [Month]) -> Finding? {
    guard let first = months.first, let last = months.last else { return nil }
    let span = Self.span((first, last))
    return finding(
      at: programme.place(of: indicator.origin),
      Wording(
        zh: "指标 \(indicator.id) 不在 \(span.zh) 的结账里，也没有写哪天列入",
        en: "\(indicator.id) is not in what was closed for \(span.en), and nothing says when it was added"),
      [
        .date: "\(last.adding(months: 1).firstDay)", .indicator: indicator.id.text,
        .kind: AdjustmentKind.added.rawValue, .basis: "文号", .reason: "理由",
      ], nil)
  }
}

// MARK: Words

extension ClosedFigures {
  private func finding(
    at place: Place, _ summary: Wording, _ values: [AdjustmentColumn: String], _ closed: Origin?
  ) -> Finding {
    let text = line.text(values)
    let missing = line.missing(values).map(\.names.id).joined(separator: ",")
    let (zh, en) =
      missing.isEmpty ? ("", "") : ("（表头先加上 \(missing)）", " (add the columns \(missing) first)")
    return Finding(
      Self.id, .warning, at: place, summary,
      help: Wording(
        zh: "不改，网页照结账时公布的印；要改，在 adjustments.csv 加一行\(zh)，日期和依据照实写：\(text)",
        en:
          "leave it, and pages print what was published; or add to adjustments.csv\(en), with the true day and basis: \(text)"
      ),
      related: closed.map {
        [.init(programme.place(of: $0), Wording(zh: "结账时是这样公布的", en: "it was published like this"))]
      } ?? [])
  }

  private func differs(
    _ zh: String, _ en: String, _ span: Wording, _ was: String, _ now: String
  ) -> Wording {
    let (was, now) = (was.isEmpty ? "—" : was, now.isEmpty ? "—" : now)
    return Wording(
      zh: "\(span.zh) 结账时，\(zh)是 \(was)，现在的内容说是 \(now)，没有调整记录",
      en: "\(en) was \(was) when \(span.en) was closed; the content now says \(now), and no adjustment does")
  }

  private static func span(_ months: (first: Month, last: Month)) -> Wording {
    months.first == months.last
      ? Wording(zh: "\(months.first)", en: "\(months.first)")
      : Wording(zh: "\(months.first) 至 \(months.last)", en: "\(months.first) to \(months.last)")
  }

  private func names(_ departments: [Identifier<Department>]) -> String {
    departments.map { id in programme.departments.first { $0.id == id }?.name ?? id.text }
      .joined(separator: "、")
  }

  private static func text(_ deadline: Deadline?) -> String {
    deadline.map { $0.day?.description ?? $0.term.words.dropFirst().first ?? "" } ?? ""
  }
}
