package import Dates
package import Model

/// A task that goes on in the next programme.
package struct CarriedTask: Sendable {
  package let number: TaskNumber
  package let title: String
  /// 0…100, as last reported; nil where nothing was.
  package let progress: Double?
  package let isSuspended: Bool
  package let oldDeadline: Deadline
  package let deadline: Deadline
  /// The first day of work as the new ledger has it; nil where it is not settled.
  package let start: Day?

  /// Whether its deadline has passed before the new period, so that a new one has to be settled.
  package var lostDeadline: Bool { deadline.term != oldDeadline.term }
}

/// A task that ends with the old programme, and why: it is done, or it does not stand in the totals.
package struct LeftTask: Sendable {
  package let number: TaskNumber
  package let title: String
  package let lamp: Lamp
  package let membership: Membership
}

/// An indicator that goes on in the next programme.
package struct CarriedIndicator: Sendable {
  package let id: Identifier<Indicator>
  package let name: String
  /// The baseline as the new table has it; empty where there is none, and for what counts up anew from nothing.
  package let baseline: String
  /// The reading that the baseline comes from; nil where it comes from none.
  package let reading: Reading?
  /// The target as the table has it.
  package let target: String
  /// Nil where it had no target.
  package let oldDeadline: Day?
  package let accumulation: Indicator.Accumulation
}

/// An indicator that ends with the old programme, and why it does not stand in the totals.
package struct LeftIndicator: Sendable {
  package let id: Identifier<Indicator>
  package let name: String
  package let membership: Membership
}
