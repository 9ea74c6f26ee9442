package import Diagnostics
import FoundationEssentials

/// Reads JSON as data for templates.
///
/// Throws `JSONMistake` when the bytes are not one JSON value.
package func value(fromJSON bytes: [UInt8]) throws -> Value {
  do {
    return try JSONDecoder().decode(JSONValue.self, from: Data(bytes)).value
  } catch DecodingError.dataCorrupted(let context) {
    throw JSONMistake(reason: context.underlyingError.map { "\($0)" } ?? context.debugDescription)
  }
}

/// Why bytes are not JSON, with the line and column where the reader knows them.
package struct JSONMistake: Error, Hashable {
  package let reason: String

  /// The mistake as the user reads it.
  package func finding(file: String) -> Finding {
    Finding(
      "bad-json", at: Place(file: file), Wording(zh: "不是 JSON：\(reason)", en: "this is not JSON: \(reason)"))
  }
}

/// A JSON value on its way to becoming a `Value`.
private struct JSONValue: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      value = try .record(JSONObject(container))
    } else if var container = try? decoder.unkeyedContainer() {
      var values: [Value] = []
      while !container.isAtEnd { values.append(try container.decode(JSONValue.self).value) }
      value = .list(List(values))
    } else {
      value = try JSONValue.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> Value {
    if container.decodeNil() { return .nothing }
    if let bool = try? container.decode(Bool.self) { return .bool(bool) }
    if let integer = try? container.decode(Int.self) { return .integer(integer) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    return .text(try container.decode(String.self))
  }

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// The members of a JSON object.
private struct JSONObject: Record {
  private let members: [Name: Value]

  init(_ container: KeyedDecodingContainer<JSONValue.Key>) throws {
    members = try container.allKeys.reduce(into: [:]) { members, key in
      members[Name(key.stringValue)] = try container.decode(JSONValue.self, forKey: key).value
    }
  }

  func value(of name: Name) -> Value? { members[name] }
}
