import Dates
import Diagnostics
import Model
import Narrative

/// The deadlines of open tasks as a calendar that people subscribe to.
struct DeadlineCalendarFile {
  let site: SiteContext
  let part: FeedPart

  /// The file; nil where no open task has a day, since a calendar without an event is none.
  var file: SiteFile? {
    let tasks = tasks.filter(Self.isEvent).sortedByDeadline()
    guard !tasks.isEmpty else { return nil }
    var text = CalendarText()
    text.add("BEGIN", "VCALENDAR")
    text.add("VERSION", "2.0")
    text.add("PRODID", "-//Taizhang//\(site.programme.id)//ZH")
    text.add("CALSCALE", "GREGORIAN")
    text.add("METHOD", "PUBLISH")
    text.add("X-WR-CALNAME", text: name)
    for task in tasks { add(task, to: &text) }
    text.add("END", "VCALENDAR")
    return SiteFile(address: part.calendarAddress, bytes: text.bytes)
  }

  /// Whether there is a file.
  var isMade: Bool { tasks.contains(where: Self.isEvent) }

  private static func isEvent(_ standing: TaskStanding) -> Bool {
    standing.isCounted && standing.now.computedLamp != .done && standing.task.deadline.day != nil
  }

  private var tasks: [TaskStanding] {
    switch part {
    case .whole: site.standing.tasks
    case .department(let department): site.standing.tasks(ledBy: department.id)
    }
  }

  private var name: String {
    site.programme.title + (part.name.isEmpty ? "" : "：" + part.name) + "完成时限" + site.sampleMark
  }

  private func add(_ standing: TaskStanding, to text: inout CalendarText) {
    let task = standing.task
    guard let day = task.deadline.day else { return }
    text.add("BEGIN", "VEVENT")
    text.add("UID", "task-\(task.number)@\(site.programme.id)")
    text.add("DTSTAMP", "\(site.asOf.digits)T000000Z")
    text.add("DTSTART;VALUE=DATE", day.digits)
    let next = day.adding(days: 1)
    // A day without an end lasts one day, also the last that four digits of a year can write.
    if next.year <= 9999 { text.add("DTEND;VALUE=DATE", next.digits) }
    text.add("SUMMARY", text: "任务 \(task.number) 完成时限：\(task.title)")
    text.add("DESCRIPTION", text: description(of: standing))
    let address = Address.task(task.number)
    if let web = site.web, site.scope.includes(address) { text.add("URL", web.of(address)) }
    text.add("TRANSP", "TRANSPARENT")
    text.add("END", "VEVENT")
  }

  private func description(of standing: TaskStanding) -> String {
    let leads = AssignmentView.list(standing.task.leads, site: site).map(\.name).joined(separator: "、")
    let lines = [
      leads.nonEmpty.map { "牵头单位：" + $0 },
      "亮灯：\(standing.now.lamp.word(in: .zh))（截至\(site.asOf.chinese)）",
      site.programme.isSample ? "示例数据。" + site.programme.sampleNote : nil,
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }
}

extension Day {
  /// As calendars write it: `20190630`.
  fileprivate var digits: String {
    String(decoding: description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}

extension SiteContext {
  /// What titles say behind the name of a programme whose figures are a sample; empty for others.
  var sampleMark: String { programme.isSample ? "（示例数据）" : "" }
}
