import ArgumentParser
import Model

/// Which packs are made beside that of the whole programme.
struct BriefingChoice: ParsableArguments {
  @Option(help: "另做这个单位的简报（id 或名称，可以写几次；all 为全部）。Also the pack of this department; all for every one.")
  var department: [String] = []

  @Option(help: "另做这个板块的简报（id 或名称，可以写几次；all 为全部）。Also the pack of this workstream; all for every one.")
  var workstream: [String] = []

  /// The programme, then the departments and workstreams that were named, in their own order.
  func subjects(in programme: Programme) throws -> [BriefingSubject] {
    let departments = try Self.chosen(
      department, from: programme.departments, as: "单位", "department", id: \.id.text
    ) { $0.isCalled($1) }
    let workstreams = try Self.chosen(
      workstream, from: programme.workstreams, as: "板块", "workstream", id: \.id.text
    ) { $0.id.text == $1 || $0.name == $1 }
    return [.programme] + departments.map(BriefingSubject.department)
      + workstreams.map(BriefingSubject.workstream)
  }

  private static func chosen<Item>(
    _ names: [String], from items: [Item], as chinese: String, _ english: String,
    id: KeyPath<Item, String>, isCalled: (Item, String) -> Bool
  ) throws -> [Item] {
    for name in names where name != "all" && !items.contains(where: { isCalled($0, name) }) {
      let known = items.map { $0[keyPath: id] }.joined(separator: ", ")
      throw ValidationError(
        "没有\(chinese) '\(name)' / no \(english) '\(name)'; 可选 / choose from: \(known), all")
    }
    return items.filter { item in names.contains { $0 == "all" || isCalled(item, $0) } }
  }
}
