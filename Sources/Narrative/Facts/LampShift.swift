import Model

/// Lamps whose number of tasks changed by the same amount from one month to the next.
struct LampShift: Hashable {
  let lamps: [Lamp]
  /// More tasks than the month before, or fewer where negative; never 0.
  let difference: Int
}

extension BriefingFigures {
  /// What the tally gained and lost against the month before, nothing for lamps that kept theirs.
  var lampShifts: [LampShift] {
    guard let before else { return [] }
    var shifts: [LampShift] = []
    for lamp in Lamp.counted {
      let difference = rollup.tally[lamp] - before.tally[lamp]
      guard difference != 0 else { continue }
      if let index = shifts.firstIndex(where: { $0.difference == difference }) {
        shifts[index] = LampShift(lamps: shifts[index].lamps + [lamp], difference: difference)
      } else {
        shifts.append(LampShift(lamps: [lamp], difference: difference))
      }
    }
    return shifts
  }
}
