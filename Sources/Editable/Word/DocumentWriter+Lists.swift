internal import Markup

/// How the items of a list are marked.
enum ListKind {
  case bullets, numbers
}

extension DocumentWriter {
  /// The items of a list, with the lists that lie in them.
  mutating func list(_ element: HTMLElement, _ around: Surroundings) -> [Block] {
    lists.append(element.name == "ol" ? .numbers : .bullets)
    let place = ListPlace(number: lists.count, level: min(8, around.listLevel))
    var inside = around
    inside.style = Style.listItem
    inside.listLevel += 1
    var blocks: [Block] = []
    for item in element.elements where item.name == "li" {
      note(id: item)
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
