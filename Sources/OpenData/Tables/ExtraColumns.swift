internal import Model

/// The columns that only one ledger has.
enum ExtraColumns {
  /// A column for each header, named by the header itself where programs can take it.
  static func columns(_ headers: [String], beside taken: [String]) -> [Column<TaskStanding>] {
    let names = names(of: headers, beside: taken)
    return zip(headers, names).enumerated().map { index, name in
      Column<TaskStanding>(name.1, name.0, "台账自己的一列。", .name) { task, _ in
        task.task.extras.indices.contains(index) ? Value(task.task.extras[index]) : .none
      }
      .only(for: .extras)
      .borrowed(from: ["tasks.\(name.0)", "tasks.\(name.1)"], as: name.1)
    }
  }

  /// The headers, or `x` with the number of the column for those that are unsafe or taken.
  static func names(of headers: [String], beside taken: [String]) -> [String] {
    var taken = Set(taken)
    return headers.enumerated().map { index, header in
      var name = isSafe(header) && !taken.contains(header.lowercased()) ? header : "x\(index + 1)"
      while taken.contains(name.lowercased()) { name += "_" }
      taken.insert(name.lowercased())
      return name
    }
  }

  /// Whether a header is one word of letters, digits and low lines that begins with a letter.
  private static func isSafe(_ header: String) -> Bool {
    guard let first = header.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return header.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == "_" || $0.properties.numericType == .decimal
    }
  }
}
