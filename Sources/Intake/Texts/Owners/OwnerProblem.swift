package import Diagnostics

/// Why the owners of a row cannot be given to its departments.
package enum OwnerProblem: Error, Hashable, Sendable {
  /// What a name can belong to, where more than one department is possible.
  package struct Option: Hashable, Sendable {
    package var name: String
    package var departments: [String]

    package init(name: String, departments: [String]) {
      self.name = name
      self.departments = departments
    }
  }

  /// Several distributions fit; `options` lists the names that stay open.
  case open(names: [String], options: [Option])
  /// No distribution fits what other rows say of these people.
  case contradiction(names: [String])
  /// The cell writes a department that does not lead the row.
  case foreignDepartment(String)
  /// It is not certain how many people the text names.
  case unclearNames(String)
}

extension OwnerProblem {
  /// What is wrong.
  package var summary: Wording {
    switch self {
    case .open(let names, let options):
      Wording(
        zh: "分不清责任人“\(TextBudget.name(names.joined(separator: "、")))”各属哪个单位"
          + Self.list(options, colon: "：", comma: "、"),
        en:
          "it is not certain which department each of '\(TextBudget.name(names.joined(separator: ", ")))' belongs to"
          + Self.list(options, colon: ": ", comma: ", "))
    case .contradiction(let names):
      Wording(
        zh: "责任人“\(TextBudget.name(names.joined(separator: "、")))”的单位与其他行不一致",
        en: "the departments of '\(TextBudget.name(names.joined(separator: ", ")))' contradict other rows")
    case .foreignDepartment(let name):
      Wording(
        zh: "责任人写在“\(name)”名下，但它不是这一行的牵头单位",
        en: "owners are written for '\(name)', which does not lead this row")
    case .unclearNames(let text):
      Wording(
        zh: "责任人“\(TextBudget.name(text))”分不清是几个人、各叫什么",
        en: "it is not certain how many people '\(TextBudget.name(text))' names, and what they are called")
    }
  }

  /// What to write instead.
  package var help: Wording {
    if case .unclearNames = self {
      return Wording(
        zh: "只写现在的责任人，姓名里不写空格、逗号和说明，两个人之间用“、”分开",
        en:
          "write who is responsible now, each name without commas or remarks inside, and ';' between two people"
      )
    }
    return Wording(zh: "写成“单位:姓名、姓名;单位:姓名”", en: "write 'department:name, name;department:name'")
  }

  private static func list(_ options: [Option], colon: String, comma: String) -> String {
    guard !options.isEmpty else { return "" }
    let parts = options.map { "\($0.name)（\($0.departments.joined(separator: comma))）" }
    return colon + TextBudget.name(parts.joined(separator: comma))
  }
}
