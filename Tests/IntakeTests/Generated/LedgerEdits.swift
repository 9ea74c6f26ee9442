/// A task of a ledger that was edited between two imports.
struct EditedTask {
  var task: TruthTask
  /// The title under which the task stood before; nil for a new one.
  var before: String?
}

/// What an office does to its ledger from one month to the next.
enum LedgerEdits {
  /// Other things that are called nearly the same.
  static let siblings = [
    "修建北环路": "修建南环路", "新建第三小学": "新建第四小学", "建设湿地公园": "建设森林公园",
    "改造老旧管网": "改造老旧小区", "整治农贸市场": "整治旧货市场", "扩建污水处理厂": "扩建垃圾处理厂", "举办春季招聘会": "举办秋季招聘会",
    "开展食品安全检查": "开展药品安全检查", "培训基层干部": "培训青年干部", "升级消防设施": "升级照明设施", "编制空间规划": "编制交通规划",
  ]

  /// The ledger of the next month, with what was done to it.
  static func edited(_ tasks: [TruthTask], _ random: inout RandomSource) -> (
    tasks: [EditedTask], edits: Set<String>
  ) {
    var edited = tasks.map { EditedTask(task: $0, before: $0.title) }
    var edits: Set<String> = []
    let numbersArePlaces = tasks.contains { $0.number == "1" }
    for _ in 0..<random.number(1...4) {
      let index = random.below(edited.count)
      switch random.below(7) {
      case 0:
        edited.insert(EditedTask(task: new(beside: edited, &random), before: nil), at: index)
        edits.insert("inserted")
      case 1 where edited.count > 2:
        edited.remove(at: index)
        edits.insert("removed")
      case 2:
        edited = random.shuffled(edited)
        edits.insert("reordered")
      case 3 where edited[index].before == edited[index].task.title:
        edited[index].task.title = random.pick(["全面", "加快"]) + edited[index].task.title
        edits.insert("retitled")
      case 4:
        if let sibling = siblings[edited[index].task.title], edited.allSatisfy({ $0.task.title != sibling }) {
          edited[index].task.title = sibling
          if edited[index].task.number.hasPrefix("CO_") { edited[index].task.number = "CO_0\(800 + index)" }
          edited[index].before = nil
          edits.insert("replaced")
        }
      case 5:
        edited[index].task.deadline = ProgrammeGenerator(year: 2019).deadline(&random)
        edits.insert("deadline")
      default:
        if numbersArePlaces {
          for place in edited.indices { edited[place].task.number = "\(place + 1)" }
          edits.insert("renumbered")
        }
      }
    }
    return (edited, edits)
  }

  private static func new(beside edited: [EditedTask], _ random: inout RandomSource) -> TruthTask {
    let used = Set(edited.flatMap { [$0.task.title, $0.before ?? ""] })
    let free = (ProgrammeGenerator.titles + siblings.values.sorted()).filter { !used.contains($0) }
    var task = ProgrammeGenerator(year: 2019).tasks(1, &random)[0]
    task.title = random.pick(free)
    let like = edited.first?.task.number ?? ""
    task.number =
      like.isEmpty ? "" : like.hasPrefix("CO_") ? "CO_0\(700 + random.below(90))" : "\(edited.count + 1)"
    return task
  }
}
