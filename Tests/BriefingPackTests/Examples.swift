import Dates
import Diagnostics
import Foundation
import Markup
import Model
import Notes
import Site
import Templates
import Testing

/// The templates that come with the program.
let installedTemplates: TemplateSet = {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Templates")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  let sources = names.sorted().compactMap { file -> TemplateSource? in
    let suffix = ".mustache"
    guard file.hasSuffix(suffix) || file.hasSuffix(".css"),
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path)
    else { return nil }
    let name = file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : file
    return TemplateSource(name: name, file: "Templates/" + file, bytes: Array(data))
  }
  return TemplateSet(sources: sources)
}()

func day(_ text: String) throws -> Day { try #require(Day(text)) }
func month(_ text: String) throws -> Month { try #require(Month(text)) }

/// A programme of two workstreams and two departments, with a task of each kind that a briefing tells of.
func exampleProgramme() throws -> Programme {
  let year = try #require(Period(start: try day("2019-01-01"), end: try day("2019-12-31")))
  var programme = Programme(title: "提升方案", organisation: "领导小组办公室", period: year)
  programme.workstreams = [
    Workstream(id: "roads", name: "道路"), Workstream(id: "parks", name: "公园"),
  ]
  programme.departments = [
    Department(id: "works", name: "建设局"), Department(id: "finance", name: "财政局"),
  ]
  programme.tasks = try [
    exampleTask("1", "打通道路", "roads", "works", until: "2019-03-31", progress: 60),
    exampleTask("2", "建设公园", "parks", "works", until: "2019-12-31", progress: 70),
    exampleTask("3", "筹措资金", "roads", "finance", until: "2019-07-15", progress: nil),
  ]
  programme.indicators = [
    Indicator(
      id: "roads-opened", name: "打通道路", unit: "条", direction: .atLeast, baseline: 0,
      target: Target(.value(3), by: try day("2019-12-31")), workstream: Identifier("roads"),
      tasks: programme.tasks.prefix(1).map(\.number))
  ]
  return programme
}

private func exampleTask(
  _ number: String, _ title: String, _ workstream: String, _ department: String, until deadline: String,
  progress: Double?
) throws -> Task {
  var task = Task(
    number: try #require(TaskNumber(number)), title: title, workstream: Identifier(workstream),
    leads: [Assignment(department: Identifier(department), owners: ["责任人甲"])],
    start: try day("2019-01-01"), deadline: Deadline(try day(deadline)))
  task.internalRemark = "台账内部备注"
  guard let progress else { return task }
  for (text, part) in [("2019-05", 0.5), ("2019-06", 1)] {
    var report = Report(month: try month(text), progress: progress * part)
    report.summary = "进展\(number)"
    report.problem = "问题\(number)"
    report.nextStep = "打算\(number)"
    report.internalRemark = "月报内部备注"
    report.reportedOn = try month(text).lastDay
    task.reports.append(report)
  }
  return task
}

/// The briefing of the example programme, or of another one.
func pack(
  _ programme: Programme? = nil, of subject: BriefingSubject = .programme, asOf: String = "2019-06-30",
  edition: Edition = Edition.standard[0], notes: [NoteKey: PageNote] = [:], in language: Language = .zh,
  assets: [String: [UInt8]] = [:]
) throws -> BriefingPack {
  let programme = try programme ?? exampleProgramme()
  let content = EditionStanding(programme, asOf: try day(asOf), in: edition)
  let standing = content.standing
  let site = SiteContext(
    content, notes: notes, attachments: Attachments(assets.mapValues { NoteAttachment($0) }),
    templates: installedTemplates)
  return BriefingPack(
    site, figures: BriefingFigures(standing, of: subject), language: language, dated: try day("2019-07-05"))
}

extension BriefingPack {
  /// The document as text.
  func text(pages: [String: Int]? = nil) throws -> String {
    String(decoding: try html(pages: pages), as: UTF8.self)
  }

  /// What stands in the body, without the stylesheet.
  func body(pages: [String: Int]? = nil) throws -> String {
    let text = try text(pages: pages)
    let start = try #require(text.range(of: "<body"))
    return String(text[start.lowerBound...])
  }
}

/// A note of one paragraph of finished HTML.
func note(_ html: String, place: BriefingPlace? = nil) -> PageNote {
  var note = RenderedNote()
  note.bytes = Array(html.utf8)
  note.segments = [.html(0..<note.bytes.count)]
  return PageNote(title: "办公室的话", note: note, place: place, embeds: [:])
}
