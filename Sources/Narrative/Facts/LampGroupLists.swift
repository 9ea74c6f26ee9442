/// The groups with red and yellow lamps, told in detail or only named, as many as a reader takes in.
struct LampGroupLists {
  /// With their numbers.
  let detailed: [LampGroup]
  /// Groups with red lamps that are too many for their numbers.
  let redNamed: [LampGroup]
  /// Groups with yellow lamps and no red one, where others are told in detail already.
  let yellowNamed: [LampGroup]

  /// Up to three groups stand with their numbers whatever their lamps, up to five where they have red ones.
  init(_ groups: [LampGroup]) {
    let red = groups.filter { $0.red > 0 }
    let yellow = groups.filter { $0.red == 0 && $0.yellow > 0 }
    guard groups.count > 1 else {
      (detailed, redNamed, yellowNamed) = ([], [], [])
      return
    }
    if red.count + yellow.count <= 3 {
      (detailed, redNamed, yellowNamed) = (groups.filter { $0.red + $0.yellow > 0 }, [], [])
    } else if red.count <= 5 {
      (detailed, redNamed, yellowNamed) = (red, [], yellow)
    } else {
      (detailed, redNamed, yellowNamed) = ([], red, yellow)
    }
  }

  /// Whether some group has a red lamp.
  var hasRed: Bool { !redNamed.isEmpty || detailed.contains { $0.red > 0 } }
}
