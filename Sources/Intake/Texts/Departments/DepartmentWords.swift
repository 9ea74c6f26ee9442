/// The words that names of departments are made of.
enum DepartmentWords {
  /// Endings after which a name is complete, whatever stands on the next line or behind an `和`.
  static let firmEndings = [
    "局", "办公室", "委员会", "厅", "街道", "街道办", "街道办事处", "办事处", "中心", "公司", "集团", "银行", "学校", "医院", "大队",
    "支队", "总队", "法院", "检察院", "政府", "管委会", "协会", "联合会", "总工会", "团委", "妇联", "残联", "工商联", "科协", "文联",
    "红十字会", "领导小组", "指挥部", "专班", "开发区", "园区", "高新区", "经开区", "分局", "研究院", "设计院", "大学", "学院", "中学",
    "小学", "幼儿园", "图书馆", "博物馆", "电视台", "供电所", "派出所", "公积金中心", "部门", "单位", "企业", "办公厅",
  ]

  /// Endings of names that also stand within longer names.
  static let endings =
    firmEndings + [
      "办", "委", "部", "院", "科", "处", "站", "所", "乡", "镇", "市", "区", "县", "州", "旗", "省", "村", "社区", "会", "队",
      "室",
      "馆", "台", "社", "署", "庭", "组", "校", "园", "场", "厂", "行", "乡镇", "街办", "总站", "段", "盟", "党委", "党工委", "工委",
      "纪委",
      "监委",
    ]

  /// Endings of places, which the next line's department may belong to: `南京市⏎财政局`.
  static let placeEndings = ["市", "区", "县", "州", "旗", "省", "盟"]

  /// Words that are the end of a name and no name of their own.
  static let tails: Set<String> = [
    "局", "办", "委", "部", "厅", "院", "科", "处", "站", "所", "会", "室", "中心", "公室", "办公室", "员会", "委员会", "事处", "办事处",
    "管理局", "管理处", "管理所", "监督管理局", "监管局", "理局", "府", "民政府", "政府", "人民政府", "管委会", "委会", "司", "公司", "有限公司",
    "有限责任公司", "集团", "分局", "大队", "支队", "总队", "服务中心", "街道", "道", "道办", "街道办", "街道办事处", "法局", "设局", "政局",
    "乡", "镇", "区", "县", "市", "单位", "部门", "领导小组", "党组", "党委", "队",
  ]

  /// Names that offices everywhere have; a line break within one of them is no border.
  static let common = [
    "住房和城乡建设", "住房城乡建设", "人力资源和社会保障", "人力资源社会保障", "自然资源和规划", "自然资源与规划", "卫生健康和体育",
    "文化和旅游", "文化广电和旅游", "文化广电旅游", "文化旅游体育", "发展和改革", "发展改革", "工业和信息化", "农业农村", "生态环境",
    "市场监督管理", "市场监管", "应急管理", "退役军人事务", "城市管理和综合执法", "城市管理综合执法", "综合行政执法", "行政审批服务",
    "政务服务和大数据", "政务服务数据", "乡村振兴", "教育和体育", "教育体育", "科学技术", "民族宗教", "医疗保障", "交通运输", "国有资产监督管理",
    "机关事务", "地方金融监督管理", "国土资源", "住房保障和房产", "园林绿化", "城乡规划", "经济和信息化", "商务和投资促进", "水利水务",
    "林业和草原", "自然资源", "卫生健康", "综合监管和执法", "中级人民法院", "人民检察院", "城乡建设", "规划建设", "党政办公",
  ]

  /// Words in front of names that say who leads.
  static let leadLabels = [
    "牵头责任单位", "牵头单位", "牵头部门", "责任单位", "责任部门", "主办单位", "主责单位", "主体单位", "承办单位", "实施单位", "落实单位", "主管单位",
    "责任主体", "第一责任单位", "牵头", "主办", "主责", "lead department", "lead departments", "lead agency", "lead service",
    "lead officer", "lead", "responsible department", "responsible", "owner",
  ]

  /// Words in front of names that say who supports.
  static let supportLabels = [
    "配合责任单位", "责任配合单位", "配合单位", "配合部门", "协办单位", "协同单位", "协助单位", "参与单位", "参加单位", "配合", "协办", "协助", "参与",
    "supporting departments", "supporting department", "supporting", "support", "partners", "partner", "with",
  ]

  /// Words behind names that say who leads.
  static let leadEndings = ["牵头负责", "牵头单位", "牵头部门", "牵头", "主办", "主责", "负责落实", "负责", "lead"]

  /// Words behind names that say who supports.
  static let supportEndings = ["配合单位", "配合实施", "配合落实", "配合", "协办", "协助", "参与", "协同", "support"]

  /// Words behind the last name of a list that name nobody.
  static let openEndings = [
    "等单位按职责分工负责", "等部门按职责分工负责", "等按照职责分工负责", "等按职责分工负责", "按照职责分工负责", "按职责分工负责",
    "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门和单位", "等部门单位", "等部门", "等单位", "等",
  ]

  /// Whether a name begins a group of units that is named as one: `各乡镇、街道`.
  static func isCollective(_ name: String) -> Bool {
    ["各", "有关", "相关", "市直", "区直", "县直", "其他", "全市", "全区", "全县", "涉及"].contains { name.hasPrefix($0) }
  }

  /// Whether a text tells of a choice, a change or an exception, so that it is not the name of one department.
  static func isUnsettled(_ name: String) -> Bool {
    if TextCursor.holds(name, anyOf: unsettled) { return true }
    guard name.hasPrefix("原"), !["原阳", "原平", "原州", "原子", "原种"].contains(where: name.hasPrefix) else {
      return false
    }
    return endsAsName(name) && name.unicodeScalars.count > 2
  }

  private static let unsettled = [
    "或", "→", "➡", "⇒", "->", "=>", "更名", "改为", "并入", "撤销", "（原", "(原", " or ", " OR ",
  ]

  /// What continues such a group behind `、`.
  static let collectiveTails: Set<String> = [
    "街道", "街道办", "街道办事处", "街办", "镇", "乡", "乡镇", "区", "县", "市", "开发区", "园区", "高新区", "管委会", "部门", "单位",
    "社区", "村", "办事处", "直属单位", "功能区", "景区", "国有企业", "企业",
  ]

  /// Whether a Chinese name ends as names of departments do.
  static func endsAsName(_ name: String) -> Bool {
    let length = name.unicodeScalars.count
    return length >= 2 && endings.contains { name.hasSuffix($0) } && !tails.contains(name)
  }

  /// Whether a name is complete for certain.
  static func endsFirmly(_ name: String) -> Bool {
    firmEndings.contains { name.hasSuffix($0) } && !tails.contains(name)
  }
}
