package import Diagnostics

/// One demand on the content: what it says to people, and how to find where it is broken.
protocol Rule: Sendable {
  /// The stable id that findings carry: `unknown-department`.
  static var id: String { get }
  static var severity: Finding.Severity { get }
  /// What to do where a finding has no closer advice.
  static var help: Wording { get }
  /// What the rule demands, for the list of rules.
  static var about: Wording { get }

  /// Every place where the demand is not met.
  static func check(_ draft: Draft) -> [Finding]
}

extension Rule {
  static var severity: Finding.Severity { .error }

  /// A finding of this rule; `read` is the part of the spot's text that it is about.
  static func finding(
    at spot: Spot, _ summary: Wording, help: Wording? = nil, read: String? = nil,
    severity: Finding.Severity? = nil, related: [Finding.Related] = []
  ) -> Finding {
    Finding(
      id, severity ?? Self.severity, at: spot.place, summary, help: help ?? Self.help,
      read: read ?? spot.read,
      excerpt: spot.excerpt, related: related)
  }
}

/// All rules of the content; all run, all report.
package enum Rules {
  static let all: [any Rule.Type] = [
    MissingFile.self, UnknownFile.self, TwoTables.self, ReportFileName.self, EmptyTable.self,
    MissingColumn.self,
    UnknownColumn.self, MissingValue.self, BadDate.self, BadNumber.self, BadRange.self,
    PercentOfOtherUnit.self, BadTaskNumber.self,
    BadID.self, UnknownDepartment.self, UnknownWorkstream.self, UnknownAction.self, UnknownTask.self,
    UnknownIndicator.self, UnknownLamp.self, UnknownDirection.self, UnknownWord.self, UnknownKey.self,
    UnknownInEdition.self, BadAddress.self, PostsMissing.self, PublicShowsInternal.self,
    WrongType.self, PeriodReversed.self, PeriodTooLong.self, LampThresholds.self, ClashingNames.self,
    DuplicateNumber.self,
    DuplicateID.self, AddressCollision.self, FileCollision.self, RepeatedDepartment.self, RepeatedTask.self,
    DeadlineBeforeStart.self, OutsidePeriod.self, WeightNotPositive.self, LeadWithoutOwner.self,
    OwnerWithoutLead.self, OwnerWithoutDepartment.self, ProgressOutOfRange.self,
    ProgressAsFraction.self, ProgressFalls.self,
    CompletedWithoutHundred.self, HundredWithoutDate.self, CompletedBeforeStart.self,
    CompletedAfterMonth.self, DuplicateReport.self, ReportAfterAsOf.self, DuplicateReading.self,
    ReadingAfterAsOf.self, ConflictingTargets.self, TargetAfterDeadline.self, TargetBehindBaseline.self,
    AdjustmentThing.self, AdjustmentKindOfOther.self, AdjustmentWithoutEffect.self,
    AdjustmentWithoutGrounds.self,
    AdjustmentDisagrees.self, ReportedOutsideTotals.self, ClosedFile.self, ClosedTaskGone.self,
    LateForClosedMonth.self, OverrideWithoutEffect.self, OverrideWithoutReason.self,
    OverrideWithoutDate.self, UncoveredCommitment.self, IndicatorWithoutTarget.self, EmptyWorkstream.self,
    IdleDepartment.self, NoteForNothing.self, TwoNotes.self, ReservedName.self, PersonalData.self,
    OwnerInPublicText.self,
    ExcelError.self, LostText.self,
    ControlCharacter.self, TooManyPages.self,
  ]

  /// The rules that look at rendered notes.
  static let ofNotes: [any NoteRule.Type] = [
    BrokenLink.self, BrokenEmbed.self, UnreadableAttachment.self, UnusedAttachment.self, LargeAttachment.self,
    CameraData.self,
  ]

  /// The most findings of one rule that are listed.
  private static let limit = 1000

  /// What all rules find in a draft, several of them at once, in the order of the list.
  static func check(_ draft: Draft, jobs: Int) -> [Finding] {
    var understood = draft
    understood.doubts.removeAll { ExcelError.isError($0.text) }
    let draft = understood
    return all.concurrentMap(jobs: jobs) { limited($0.check(draft)) }.flatMap { $0 }
  }

  /// The first findings, the worst of them before all others, and one more that counts those left out.
  static func limited(_ findings: [Finding]) -> [Finding] {
    guard findings.count > limit else { return findings }
    let findings = findings.worstFirst
    guard let next = findings.dropFirst(limit).first else { return findings }
    let leftOut = findings.count - limit
    let more = Finding(
      "more-findings", next.severity, at: Place(file: next.place.file),
      Wording(
        zh: "还有 \(leftOut) 处 [\(next.rule)] 没有列出", en: "\(leftOut) more of [\(next.rule)] are not listed"),
      help: Wording(zh: "先改正列出的，再检查一次", en: "mend those listed, then check again"))
    return findings.prefix(limit) + [more]
  }
}

/// What the list of rules says of one rule.
package struct RuleDescription: Sendable {
  package let id: String
  package let severity: Finding.Severity
  package let about: Wording
  package let help: Wording
}

extension Rules {
  /// Every rule in the order in which they run.
  package static var descriptions: [RuleDescription] {
    all.map { RuleDescription(id: $0.id, severity: $0.severity, about: $0.about, help: $0.help) }
      + ofNotes.map { RuleDescription(id: $0.id, severity: $0.severity, about: $0.about, help: $0.help) }
      + [ClosedFigures.description, Corrections.description, PredecessorFindings.description]
  }
}
