/// Texts as `programme.yaml` writes them.
enum YAMLText {
  /// The text plain where that is safe, else in double quotes.
  static func scalar(_ text: String) -> String {
    let line = HeaderText.singleLine(text)
    guard !isPlain(line) else { return line }
    var quoted = "\""
    for scalar in line.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return quoted + "\""
  }

  /// The lines of a new department.
  static func department(_ department: NameRegister.Added, indent: String) -> [String] {
    ["\(indent)- id: \(scalar(department.id))", "\(indent)  name: \(scalar(department.name))"]
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    guard first.properties.isAlphabetic || first.properties.numericType != nil || first == "《" || first == "“"
    else {
      return false
    }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !":#\"'\\&*!|>%@`[]{}：,".unicodeScalars.contains(scalar)
    }
  }
}
