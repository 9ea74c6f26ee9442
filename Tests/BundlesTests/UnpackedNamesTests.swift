import Testing

@testable import Bundles

/// Names that cannot be unpacked side by side.
struct UnpackedNamesTests {
  private func clashes(_ paths: [String]) -> [String?] {
    var names = UnpackedNames()
    return paths.map { names.clash(of: EntryPath($0))?.text }
  }

  @Test(arguments: [
    ["a/b", "a/b"], ["a/B.txt", "a/b.txt"], ["A/x", "a/y"], ["a", "a/b"], ["a/b", "a"], ["Foo", "foo/bar"],
    ["e\u{301}", "\u{E9}"],
  ])
  func areFound(paths: [String]) {
    #expect(clashes(paths) == [nil, paths[0]])
  }

  @Test func othersAreNot() {
    #expect(clashes(["a", "b/a", "b/c/a", "c/a", "ab/a"]) == [nil, nil, nil, nil, nil])
  }
}
