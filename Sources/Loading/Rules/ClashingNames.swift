internal import Diagnostics

/// No two departments, workstreams or special actions can be called the same.
enum ClashingNames: Rule {
  static let id = "clashing-names"
  static let about = Wording(
    zh: "两个单位（板块、行动）不能同名或共用别名", en: "no two departments, workstreams or actions share a name")
  static let help = Wording(zh: "改掉其中一个名称或别名", en: "change one of the two names")

  static func check(_ draft: Draft) -> [Finding] {
    let configuration = draft.configuration
    return check(configuration.workstreams) + check(configuration.departments) + check(configuration.actions)
  }

  private static func check<Value>(_ items: [Configuration.Registered<Value>]) -> [Finding] {
    var seen: [String: (item: Int, place: Place)] = [:]
    var findings: [Finding] = []
    for (index, item) in items.enumerated() {
      for name in [item.id] + item.names {
        let key = PersonName.unpadded(name.text)
        guard let first = seen[key] else {
          seen[key] = (index, name.spot.place)
          continue
        }
        let isDuplicateID = item.id.spot.place == name.spot.place && items[first.item].id.text == name.text
        if first.item != index, !isDuplicateID { findings.append(clash(name, first.place)) }
      }
    }
    return findings
  }

  private static func clash(_ name: MapReader.Text, _ first: Place) -> Finding {
    finding(
      at: name.spot,
      Wording(zh: "“\(name.text)”已经是另一个的名称", en: "'\(name.text)' already names another one"),
      related: [.init(first, Wording(zh: "第一次在这里", en: "it stands here first"))])
  }
}
