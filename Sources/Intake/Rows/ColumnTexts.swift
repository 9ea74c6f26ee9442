/// The texts of a row by their columns from 0, in the order of the columns.
struct ColumnTexts: Sequence, Sendable {
  typealias Element = (key: Int, value: EntryText)

  private var texts: [Element] = []

  /// Texts in the order of their columns.
  init(_ texts: [Element] = []) {
    self.texts = texts
  }

  func makeIterator() -> IndexingIterator<[Element]> { texts.makeIterator() }

  subscript(column: Int) -> EntryText? {
    get {
      let index = index(of: column)
      return index < texts.count && texts[index].key == column ? texts[index].value : nil
    }
    set {
      let index = index(of: column)
      let isThere = index < texts.count && texts[index].key == column
      switch (newValue, isThere) {
      case (let text?, true): texts[index].value = text
      case (let text?, false): texts.insert((column, text), at: index)
      case (nil, true): texts.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The texts of all other columns.
  func without(_ columns: Set<Int>) -> ColumnTexts { ColumnTexts(texts.filter { !columns.contains($0.key) }) }

  /// The index of the first text whose column is not before one.
  private func index(of column: Int) -> Int {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].key < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
