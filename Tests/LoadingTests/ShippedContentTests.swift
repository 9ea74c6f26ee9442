import Diagnostics
import Loading
import Testing

/// The content that the project ships.
struct ShippedContentTests {
  private let project = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  @Test func hasNoErrors() {
    let (tree, unreadable) = FileTreeReader.read(project: project)
    let findings = unreadable + ContentLoader(tree).load().findings
    #expect(findings.filter { $0.severity == .error } == [])
  }
}
