import Foundation
import Testing

@testable import Bundles

/// A bundle that was unpacked, or a built site.
struct FolderTests {
  private let sandbox: Sandbox
  private let folder: String

  init() throws {
    sandbox = try Sandbox()
    folder = try TestBundle().write(to: sandbox)
  }

  private func found() throws -> Verification { try Verification.of(path: folder, key: nil) }

  @Test func isWholeAsItWasMade() throws {
    let found = try found()
    #expect(found.isWhole && found.exitCode == 0 && found.agreeing == 5 && found.signature == .unsigned)
    #expect(found.english == "whole: all 5 files agree with the sums\nit is not signed")
  }

  @Test func namesWhatIsMissingChangedAndExtra() throws {
    try sandbox.remove("bundle/读我.txt")
    try sandbox.put("bundle/site/index.html", [1])
    try sandbox.put("bundle/site/z", [])
    try sandbox.put("bundle/Thumbs.db", [])
    let found = try found()
    #expect(found.missing == ["读我.txt"] && found.changed == ["site/index.html"])
    #expect(found.extra == ["Thumbs.db", "site/z"] && found.exitCode == 1)
  }

  @Test func aRenamedFileIsMissingAndExtra() throws {
    try sandbox.remove("bundle/site/a.css")
    try sandbox.put("bundle/site/A.css", [])
    #expect(try found().missing == ["site/a.css"])
    #expect(try found().extra == ["site/A.css"])
  }

  @Test func anotherSpellingOfANameIsAnotherName() throws {
    var bundle = try TestBundle()
    bundle.files["site/e\u{301}.txt"] = []
    bundle.list()
    let folder = try bundle.write(to: sandbox, folder: "spelled")
    #expect(try Verification.of(path: folder, key: nil).isWhole)
    try sandbox.remove("spelled/site/e\u{301}.txt")
    try sandbox.put("spelled/site/\u{E9}.txt", [])
    let found = try Verification.of(path: folder, key: nil)
    #expect(found.missing.count == 1 && found.extra.count == 1)
  }

  @Test func aLinkIsNeverFollowed() throws {
    let outside = try sandbox.put("outside", Array("{}\n".utf8))
    try sandbox.remove("bundle/manifest.json")
    try sandbox.link("bundle/manifest.json", to: outside)
    try sandbox.link("bundle/more", to: "/")
    let found = try found()
    #expect(found.changed == ["manifest.json"] && found.extra == ["more"] && found.problems.count == 2)
  }

  @Test func aPipeIsNotReadAndAnEmptyFolderIsExtra() throws {
    #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
    try sandbox.makeFolder("bundle/site/empty/inner")
    #expect(try found().extra == ["pipe", "site/empty/inner/"])
  }

  @Test func aFolderInTheFilesPlaceIsFound() throws {
    try sandbox.remove("bundle/manifest.json")
    try sandbox.makeFolder("bundle/manifest.json")
    #expect(try found().missing == ["manifest.json"])
    #expect(try found().extra == ["manifest.json/"])
  }

  @Test func theMarkerOfASiteIsNoPartOfIt() throws {
    var site = try TestBundle()
    site.files["manifest.json"] = nil
    site.list()
    let folder = try site.write(to: sandbox, folder: "built")
    try sandbox.put("built/.taizhang-output", [1])
    #expect(try Verification.of(path: folder, key: nil).isWhole)
    try sandbox.put("built/site/.taizhang-output", [1])
    #expect(try Verification.of(path: folder, key: nil).extra == ["site/.taizhang-output"])
  }

  @Test func theMarkerOfASiteIsTooMuchInABundle() throws {
    try sandbox.put("bundle/.taizhang-output", [1])
    #expect(try found().extra == [".taizhang-output"])
  }

  @Test func whatCannotBeReadHidesNothingElse() throws {
    let deep = Array(repeating: "d", count: 65).joined(separator: "/")
    try sandbox.put("bundle/\(deep)/file", [])
    try sandbox.put("bundle/z", [])
    #expect(try found().extra == ["\(deep)/", "z"])
  }

  @Test func anEmptyListIsNone() throws {
    let path = "\(sandbox.path)/empty"
    try sandbox.put("empty/SHA256SUMS", [])
    #expect(try Verification.of(path: path, key: nil).exitCode == 1)
  }

  @Test func withoutItsListNothingCanBeCompared() throws {
    try sandbox.remove("bundle/SHA256SUMS")
    let found = try found()
    #expect(found.exitCode == 1 && found.problems.count == 1 && found.extra.isEmpty)
  }

  @Test(arguments: [
    "\n", "x", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  SHA256SUMS\n",
  ])
  func aListWithMoreThanSumsIsNoList(more: String) throws {
    try sandbox.put("bundle/SHA256SUMS", try sandbox.bytes("bundle/SHA256SUMS") + Array(more.utf8))
    #expect(try found().exitCode == 1)
  }

  @Test func controlCharactersOfNamesAreNotPrinted() throws {
    try sandbox.put("bundle/a\u{1B}[31m\u{202E}b", [])
    #expect(try found().english.contains("a?[31m?b"))
  }

  @Test func aNameThatIsNoTextIsFound() throws {
    let name = ("\(folder)/".utf8 + [0xFF, 0]).map { CChar(bitPattern: $0) }
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0)
    close(file)
    #expect(try found().extra == ["\u{FFFD}"])
  }

  @Test func onlyTheFirstTwentyPathsAreTold() throws {
    for number in 100..<125 { try sandbox.put("bundle/x\(number)", []) }
    let text = try found().english
    #expect(text.contains("x119, and 5 more") && !text.contains("x120"))
  }

  @Test func whatIsNotThereIsAnError() throws {
    #expect(throws: BundleError.self) { try Verification.of(path: "\(folder)/none", key: nil) }
    #expect(throws: BundleError.self) { try Verification.of(path: "/dev/null", key: nil) }
  }
}
