extension NoteWriter {
  /// Starts a table inside a box that scrolls by keyboard and has a name of its own.
  mutating func startTable(_ table: CmarkNode) {
    html.newLine()
    html.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    let heading = scope.heading ?? ""
    html.text(uniqueLabel(heading.isEmpty ? "表格" : heading))
    html.raw("\">\n<table>\n")
  }

  mutating func endTable(_ table: CmarkNode) {
    if let last = table.lastChild, !last.isHeaderRow { html.raw("</tbody>\n") }
    html.raw("</table>\n</div>\n")
  }

  mutating func startRow(_ row: CmarkNode) {
    scope.column = 0
    if row.isHeaderRow {
      html.raw("<thead>\n")
    } else if isFirstBodyRow(row) {
      html.raw("<tbody>\n")
    }
    html.raw("<tr>\n")
  }

  mutating func endRow(_ row: CmarkNode) {
    html.raw("</tr>\n")
    if row.isHeaderRow { html.raw("</thead>\n") }
  }

  mutating func startCell(_ cell: CmarkNode) {
    html.raw(isHeader(cell) ? "<th scope=\"col\"" : "<td")
    switch cell.parent?.parent?.alignment(ofColumn: scope.column) {
    case UInt8(ascii: "l"): html.raw(" class=\"align-left\"")
    case UInt8(ascii: "c"): html.raw(" class=\"align-center\"")
    case UInt8(ascii: "r"): html.raw(" class=\"align-right\"")
    default: break
    }
    html.raw(">")
    scope.column += 1
  }

  mutating func endCell(_ cell: CmarkNode) {
    html.raw(isHeader(cell) ? "</th>\n" : "</td>\n")
  }

  private func isHeader(_ cell: CmarkNode) -> Bool { cell.parent?.isHeaderRow ?? false }

  private func isFirstBodyRow(_ row: CmarkNode) -> Bool {
    row.parent?.firstChild?.next == row
  }

  /// The label, with a number from the second time on, since regions need different names.
  private mutating func uniqueLabel(_ label: String) -> String {
    let count = tableLabels[label, default: 0] + 1
    tableLabels[label] = count
    return count == 1 ? label : "\(label)（\(count)）"
  }
}
