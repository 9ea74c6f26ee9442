package import Dates

/// One row of the ledger (任务).
package struct Task: Sendable, Identifiable {
  package var id: TaskNumber { number }
  package var number: TaskNumber
  package var title: String
  package var workstream: Identifier<Workstream>
  /// The lead departments with their owners, in the order of the ledger.
  package var leads: [Assignment]
  package var supporting: [Identifier<Department>]
  /// The first day of work; nil where it is not settled (起始时间未定).
  package var start: Day?
  /// Never before the start.
  package var deadline: Deadline
  /// The heading that the ledger lists the task under; empty where it has none.
  package var category: String
  package var clause: String
  package var action: Identifier<SpecialAction>?
  /// The task's share in weighted roll-ups, over 0.
  package var weight: Double
  /// How often reports are due.
  package var rhythm = Rhythm.monthly
  /// The programme's period; nil where none is known.
  package var period: Period?
  package var requirement: String
  package var internalRemark: String
  /// One value for each of `Programme.extraColumns`.
  package var extras: [String]
  /// By month, at most one a month.
  package var reports: [Report]
  package var overrides: [LampOverride]
  /// What was changed, by day.
  package var adjustments: [Adjustment] = []
  /// What was published for months that were closed, by month.
  package var closed: [ClosedTask] = []
  package var origin: Origin

  package init(
    number: TaskNumber, title: String, workstream: Identifier<Workstream>, leads: [Assignment] = [],
    start: Day?, deadline: Deadline, origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.number = number
    self.title = title
    self.workstream = workstream
    self.leads = leads
    self.start = start
    self.deadline = deadline
    self.origin = origin
    category = ""
    supporting = []
    clause = ""
    action = nil
    weight = 1
    requirement = ""
    internalRemark = ""
    extras = []
    reports = []
    overrides = []
  }

  /// Whether a department leads or supports it.
  package func involves(_ department: Identifier<Department>) -> Bool {
    leads.contains { $0.department == department } || supporting.contains(department)
  }

  /// From the start to the deadline; nil where one of them is no day.
  package var schedule: Period? {
    guard let start, let end = deadline.day, start <= end else { return nil }
    return Period(start: start, end: end)
  }
}

/// A lead department of a task and the people it makes responsible (牵头单位、责任人).
package struct Assignment: Hashable, Sendable {
  package var department: Identifier<Department>
  package var owners: [String]
  /// The posts of the owners, where the ledger names them (职务).
  package var posts: [String]

  package init(department: Identifier<Department>, owners: [String] = [], posts: [String] = []) {
    self.department = department
    self.owners = owners
    self.posts = posts
  }
}

/// What a department said of one task for one month (月报).
package struct Report: Sendable {
  package var month: Month
  /// 0…100.
  package var progress: Double
  package var completedOn: Day?
  package var summary: String
  package var problem: String
  package var nextStep: String
  package var internalRemark: String
  package var reportedBy: String
  package var reportedOn: Day?
  /// Whether the record corrects the progress, which then is the right one.
  package var isCorrected = false
  package var origin: Origin

  package init(
    month: Month, progress: Double, completedOn: Day? = nil, summary: String = "", problem: String = "",
    nextStep: String = "", internalRemark: String = "", reportedBy: String = "", reportedOn: Day? = nil,
    origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.month = month
    self.progress = progress
    self.completedOn = completedOn
    self.summary = summary
    self.problem = problem
    self.nextStep = nextStep
    self.internalRemark = internalRemark
    self.reportedBy = reportedBy
    self.reportedOn = reportedOn
    self.origin = origin
  }
}

/// A lamp set by hand for one month, with its reason and date.
package struct LampOverride: Hashable, Sendable {
  package var month: Month
  package var lamp: Lamp
  package var reason: String
  package var date: Day
  package var origin: Origin

  package init(
    month: Month, lamp: Lamp, reason: String, date: Day, origin: Origin = Origin(source: 0, row: 0)
  ) {
    self.month = month
    self.lamp = lamp
    self.reason = reason
    self.date = date
    self.origin = origin
  }
}
