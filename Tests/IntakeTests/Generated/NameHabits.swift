/// The departments and people of the generated programmes, and how an office writes them.
struct NameHabits {
  /// Whether the programme has a register of its departments, with their other names.
  let isRegistered: Bool
  /// Whether it writes of departments and people in words that only a colleague understands.
  var writesUnclear = false

  static let departments = [
    "财政局", "教育局", "民政局", "发展和改革局", "住房和城乡建设局", "国土规划建设管理局", "综合监管和执法局", "卫生健康委员会",
    "振中街道", "关堤乡", "应急管理局", "市场监督管理局", "行政审批局（大数据局）", "人力资源和社会保障局", "管委会办公室", "交通运输局",
    "文化、旅游局",
  ]

  /// Other names of departments, which only a register knows.
  static let aliases = [
    "财政局": "区财政局", "住房和城乡建设局": "住建局", "发展和改革局": "发改局", "市场监督管理局": "市监局",
    "卫生健康委员会": "卫健委", "综合监管和执法局": "综合执法局", "文化、旅游局": "文旅局",
  ]

  /// The departments that a ledger may name; one name that holds a separator needs a register.
  static func departments(isRegistered: Bool) -> [String] {
    isRegistered ? departments : departments.filter { !$0.contains("、") }
  }

  /// A programme of two years with the register of its workstreams and of all departments.
  static func register(workstreams: [String]) -> [String: String] {
    let areas = workstreams.enumerated().map { "  - {id: w\($0), name: \($1)}\n" }
    let lines = departments.enumerated().map { index, name in
      let other = aliases[name].map { ", aliases: [\($0)]" } ?? ""
      return "  - {id: d\(index), name: \(name)\(other)}\n"
    }
    return [
      "Content/programme.yaml": """
      title: 甲
      period: {start: 2019-01-01, end: 2020-12-31}
      workstreams:
      \(areas.joined())
      departments:
      \(lines.joined())
      """
    ]
  }

  /// The people of one department; nobody works in two.
  static func people(of department: String) -> [String] {
    let index = departments.firstIndex(of: department) ?? 0
    let given = ["伟", "建国", "秀英", "晓东"]
    return given.indices.map { families[(index * 4 + $0) % families.count] + given[$0] }
  }

  private static let families = [
    "张", "王", "李", "赵", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "郑", "梁",
    "谢",
    "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡", "余", "杜", "叶", "程",
    "苏",
    "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾", "夏", "韦",
    "尹", "黎", "易", "常",
  ]

  /// How one department is spelled in one cell; the same department all the same.
  func spelled(_ name: String, _ random: inout RandomSource) -> (text: String, habit: String) {
    if isRegistered, let other = Self.aliases[name], random.chance(30) { return (other, "name-alias") }
    if random.chance(80) { return (name, "name") }
    if name.hasSuffix("）"), random.chance(50) {
      return (name.replacing("（", with: "(").replacing("）", with: ")"), "name-brackets")
    }
    let characters = name.map(String.init)
    if random.chance(50), characters.count <= 3 { return (characters.joined(separator: " "), "name-spaced") }
    if random.chance(30), characters.count > 6, !name.contains("（") {
      let cut = random.number(4...(characters.count - 1))
      return (characters.prefix(cut).joined() + "\n" + characters.dropFirst(cut).joined(), "name-wrapped")
    }
    return (
      random.pick(["  ", "\u{3000}", ""]) + name + random.pick(["  ", "\u{3000}", " "]), "name-padded"
    )
  }

  /// Departments in one cell.
  func list(_ names: [String], _ random: inout RandomSource) -> WrittenCell {
    let spelled = names.map { self.spelled($0, &random) }
    let (separator, habit) = random.pick([
      ("、", "pause"), ("，", "comma"), ("；", "semicolon"), ("\n", "break"), ("、\n", "pause-break"),
      (";", "ascii"),
      (" ", "blank"), ("/", "slash"), (",", "ascii-comma"),
    ])
    var text = spelled.map(\.text).joined(separator: separator)
    var habits = [habit] + spelled.map(\.habit)
    if names.count > 1, random.chance(10) {
      text = spelled.enumerated().map { "\($0 + 1).\($1.text)" }.joined(separator: "\n")
      habits.append("numbered-names")
    } else if writesUnclear, random.chance(40) {
      let (unclear, way) = unclear(text, &random)
      return WrittenCell(unclear, [], (habits + [way]).sorted().joined(separator: " "))
    }
    return WrittenCell(text, [names.joined(separator: "；")], habits.sorted().joined(separator: " "))
  }

  /// Departments in words that leave open which are meant.
  private func unclear(_ text: String, _ random: inout RandomSource) -> (text: String, habit: String) {
    random.pick([
      (text + "等", "and-others"), (text + "等相关部门", "and-others"), (text + "等9个部门", "and-others"),
      (text + "或审计局", "names-choice"), (text + "（或审计局）", "names-choice"), (text + "→审计局", "names-change"),
      ("原审计局、" + text, "names-change"), ("除\(text)外各部门", "names-exception"),
    ])
  }

  /// Leading and supporting departments in one cell.
  func both(_ leads: [String], _ support: [String], _ random: inout RandomSource) -> WrittenCell {
    let (lead, help) = (leads.joined(separator: "、"), support.joined(separator: "、"))
    var ways = [
      ("牵头单位：\(lead)；配合单位：\(help)", "labels"), ("牵头：\(lead) 配合：\(help)", "short-labels"),
      ("牵头单位:\(lead)\n配合单位:\(help)", "labels-break"), ("\(lead)牵头，\(help)配合", "verbs"),
      ("由\(lead)牵头，\(help)配合", "by-verbs"), ("牵头单位：\n\(lead)\n配合单位：\n\(help)", "labels-lines"),
    ]
    if leads.count == 1 {
      let marked = support.map { "\($0)（配合）" }
      ways.append((([lead + "（牵头）"] + support).joined(separator: "、"), "lead-mark"))
      ways.append((([lead + "（牵头）"] + marked).joined(separator: "\n"), "both-marks"))
    }
    let (text, habit) = random.pick(ways)
    return WrittenCell(text, [leads.joined(separator: "；")], "both \(habit)")
  }

  /// Owners in one cell, by their departments.
  func owners(_ owners: [[String]], of leads: [String], _ random: inout RandomSource) -> WrittenCell {
    let all = owners.flatMap { $0 }
    guard !all.isEmpty else { return WrittenCell(random.pick(["", "—", "/"]), [""], "no-owner") }
    let truth =
      leads.count > 1
      ? zip(leads, owners).filter { !$1.isEmpty }.map { "\($0):\($1.joined(separator: "、"))" }
        .joined(separator: "；") : all.joined(separator: "、")
    let written = owners.map { $0.map { person($0, &random) } }
    let habits = Set(written.flatMap { $0.map(\.habit) }).sorted().joined(separator: " ")
    let groups = written.map { $0.map(\.text) }
    guard leads.count > 1 else {
      let separator = random.pick(["、", "，", "\n", " ", "；", ","])
      return WrittenCell(
        groups.flatMap { $0 }.joined(separator: separator), [truth],
        "owners \(habits) \(separator == "\n" ? "break" : separator)")
    }
    if writesUnclear, random.chance(40) {
      let text = random.pick(["原\(all[0])现\(all[all.count - 1])", "\(all[0])（已调离）", "\(all[0])→曹操"])
      return WrittenCell(text, [], "owners-change")
    }
    var ways = [
      (labelled(leads, groups, "："), "labelled"), (labelled(leads, groups, ":"), "labelled"),
      (groups.map { $0.joined(separator: "、") }.joined(separator: "\n"), "lines"),
      random.chance(25)
        ? (groups.flatMap { $0 }.joined(separator: random.pick(["、", "\n"])), "flat")
        : (labelled(leads, groups, "："), "labelled"),
    ]
    if random.chance(20) {
      let beside = zip(leads, groups).flatMap { lead, group in group.map { lead + $0 } }
      ways = [(beside.joined(separator: random.pick([" ", "、", "\n"])), "beside")]
    } else if random.chance(10) {
      let brackets = zip(leads, groups).filter { !$1.isEmpty }.map { lead, group in
        group.joined(separator: "、") + "（\(lead)）"
      }
      ways = [(brackets.joined(separator: "、"), "bracket")]
    }
    let (text, habit) = random.pick(ways)
    return WrittenCell(text, [truth], "owners-\(habit) \(habits)")
  }

  private func labelled(_ leads: [String], _ groups: [[String]], _ sign: String) -> String {
    zip(leads, groups).filter { !$1.isEmpty }.map { "\($0)\(sign)\($1.joined(separator: "、"))" }
      .joined(separator: "；")
  }

  /// One person, as an office writes names.
  private func person(_ name: String, _ random: inout RandomSource) -> (text: String, habit: String) {
    let characters = name.map(String.init)
    switch random.below(12) {
    case 0 where characters.count == 2: return (characters.joined(separator: "  "), "person-padded")
    case 1 where characters.count == 2: return (characters.joined(separator: "\u{3000}"), "person-padded")
    case 2: return ("\(name)（局长）", "person-post")
    case 3: return ("\(name)(\(Self.phone))", "person-phone")
    case 4: return ("\(name)\(Self.phone)", "person-phone")
    case 5: return ("\(name)（副局长 \(Self.phone)）", "person-post-phone")
    default: return (name, "person")
    }
  }

  /// A telephone number, which must never reach the content.
  static let phone = "13800138000"
}
