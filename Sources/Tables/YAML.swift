package import Diagnostics

/// A YAML value that knows where it stands; every scalar is still text.
package indirect enum YAML: Sendable {
  case scalar(YAMLScalar)
  case list([YAML], Place)
  case map(YAMLMap)

  /// Where the value begins.
  package var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place): place
    case .map(let map): map.place
    }
  }

  /// The scalar that the value is, if it is one.
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The items of a list.
  package var list: [YAML]? {
    if case .list(let items, _) = self { items } else { nil }
  }

  /// The map that the value is, if it is one.
  package var map: YAMLMap? {
    if case .map(let map) = self { map } else { nil }
  }

  /// The text of a scalar.
  package var text: String? { scalar?.text }
}

/// A text as written; `no`, `007` and `~` are not given another meaning.
package struct YAMLScalar: Sendable {
  /// The text, quotes and escapes resolved.
  package let text: String
  /// Whether it stands in quotes or in a `|` or `>` block, so that it is text beyond doubt.
  package let isQuoted: Bool
  /// Where the text begins, its quote included.
  package let place: Place

  /// Whether nothing was written at all, as after `key:`.
  package var isMissing: Bool { text.isEmpty && !isQuoted }
}

/// The entries of a map in the order they are written; no key occurs twice.
package struct YAMLMap: Sendable {
  /// A key with its value.
  package struct Entry: Sendable {
    /// The key, quotes resolved.
    package let key: String
    /// Where the key begins.
    package let keyPlace: Place
    /// What stands after the colon.
    package let value: YAML
  }

  /// The entries as they are written.
  package let entries: [Entry]
  /// Where the first key, or the opening brace, stands.
  package let place: Place

  /// The value of a key.
  package subscript(key: String) -> YAML? { entry(key)?.value }

  /// The entry of a key.
  package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// The keys in the order they are written.
  package var keys: [String] { entries.map(\.key) }
}
