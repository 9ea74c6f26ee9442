internal import Markup

/// How the items of a list are marked, by the numbers of `ListNumbering`.
enum ListKind: Int {
  case bullets, numbers
  /// By the boxes that their words begin with.
  case boxes
}

extension DocumentWriter {
  /// The items of a list, with the lists that lie in them.
  mutating func list(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    var numbers: [ListKind: Int] = [:]
    var inside = around
    inside.style = Style.listItem
    inside.listLevel += 1
    var blocks: [Block] = []
    for item in element.elements where item.name == "li" {
      note(id: item)
      let kind: ListKind = item.has("task-item") ? .boxes : element.name == "ol" ? .numbers : .bullets
      if numbers[kind] == nil { lists.append(kind) }
      let number = numbers[kind] ?? lists.count
      numbers[kind] = number
      let place = ListPlace(number: number, level: min(8, around.listLevel))
      var content = self.blocks(of: item.children, inside)
      if case .paragraph(var first)? = content.first, first.list == nil {
        first.list = place
        content[0] = .paragraph(first)
      }
      blocks += content
    }
    return blocks
  }
}
