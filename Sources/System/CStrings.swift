internal import Glibc

/// Texts in the form that C takes them in.
package enum CStrings {
  package typealias List = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Lends pointers to the texts, and a null pointer behind the last, for as long as the closure runs.
  package static func lend<Result, Failure: Error>(
    _ texts: [String], to body: (List) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let list = List.allocate(capacity: texts.count + 1)
    list.initialize(repeating: nil, count: texts.count + 1)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
    defer {
      for index in texts.indices { free(list[index]) }
      list.deallocate()
    }
    return try body(list)
  }
}
