internal import Model

/// The one spelling that the content has of each department: the register's, else the first that was read.
struct DepartmentSpellings: Sendable {
  private let register: DepartmentRegister
  private let registered: [Identifier<Department>: String]
  private var first: [String: String] = [:]

  init(_ known: [Department]) {
    register = DepartmentRegister(known: known)
    registered = Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The spelling of a department that was read, and what that changes.
  mutating func official(_ name: DepartmentName) -> (name: String, change: TextChange?) {
    if let registered = name.id.flatMap({ registered[$0] }) {
      return (registered, alias(name.text, registered))
    }
    let key = NameKey.identity(name.text)
    guard let spelling = first[key] else {
      first[key] = name.text
      return (name.text, nil)
    }
    return (
      spelling, Self.isSame(spelling, name.text) ? nil : TextChange(.spelling, from: name.text, to: spelling)
    )
  }

  /// The spelling of a department that is registered or was read before; nil for others.
  func known(_ text: String) -> (name: String, change: TextChange?)? {
    if let name = register.id(of: text).flatMap({ registered[$0] }) { return (name, alias(text, name)) }
    guard let spelling = first[NameKey.identity(text)] else { return nil }
    return (spelling, Self.isSame(spelling, text) ? nil : TextChange(.spelling, from: text, to: spelling))
  }

  private func alias(_ text: String, _ name: String) -> TextChange? {
    Self.isSame(text, name) ? nil : TextChange(.alias, from: text, to: name)
  }

  private static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
