/// A ledger number such as `3` or `2.10`; numbers inside it compare by value, so 2.9 stands before 2.10.
package struct TaskNumber: Hashable, Sendable {
  package let text: String

  /// The number, or nil unless it is 1 to 32 ASCII letters, digits, points and hyphens that begins and ends with a letter or digit.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...32).contains(bytes.count), let first = bytes.first, let last = bytes.last,
      bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }),
      Self.isAlphanumeric(first), Self.isAlphanumeric(last), !text.utf8.elementsEqual("index".utf8)
    else { return nil }
    self.text = text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}

extension TaskNumber: CustomStringConvertible {
  package var description: String { text }
}

extension TaskNumber: Comparable {
  package static func < (a: TaskNumber, b: TaskNumber) -> Bool {
    var left = a.text.utf8[...]
    var right = b.text.utf8[...]
    while let l = left.first, let r = right.first {
      let leftDigits = left.prefix(while: Self.isDigit)
      let rightDigits = right.prefix(while: Self.isDigit)
      if leftDigits.isEmpty || rightDigits.isEmpty {
        if l != r { return l < r }
        left.removeFirst()
        right.removeFirst()
        continue
      }
      let leftValue = Array(leftDigits.drop { $0 == UInt8(ascii: "0") })
      let rightValue = Array(rightDigits.drop { $0 == UInt8(ascii: "0") })
      if leftValue.count != rightValue.count { return leftValue.count < rightValue.count }
      if leftValue != rightValue { return leftValue.lexicographicallyPrecedes(rightValue) }
      left.removeFirst(leftDigits.count)
      right.removeFirst(rightDigits.count)
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    return a.text < b.text
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
