import Diagnostics
import Testing

@testable import Bundles

/// Archives that somebody made to deceive or to exhaust whoever unpacks them; all are sealed.
struct HostileZipTests {
  private func found(_ change: (inout TestZip) throws -> Void) throws -> Verification {
    var zip = TestZip(try TestBundle().files)
    try change(&zip)
    return try Verification.of(zip: ZipSeal.sealed(zip.bytes))
  }

  private func found(adding entry: TestZip.Entry) throws -> Verification {
    try found { $0.entries.append(entry) }
  }

  @Test func withoutAnyTrickItIsWhole() throws {
    #expect(try found { _ in }.exitCode == 0)
  }

  @Test(arguments: [
    "../x", "/x", "a/../../x", "a\\b", "C:\\x", "C:x", "a//b", "./a", "a/.", "a\u{0}b", "a\nb", "a\u{1B}b",
    "a\u{202E}b", "",
  ])
  func aNameThatIsNoPlainPathIsRefused(name: String) throws {
    let found = try found(adding: TestZip.Entry(name, [1]))
    #expect(found.exitCode == 1 && !found.problems.isEmpty)
    #expect(!found.english.utf8.contains { $0 < 0x0A || $0 == 0x1B })
  }

  @Test func aNameOrPathOfAbsurdLengthIsRefused() throws {
    #expect(try found(adding: TestZip.Entry(String(repeating: "a", count: 60_000), [])).exitCode == 1)
    #expect(try found(adding: TestZip.Entry(String(repeating: "a/", count: 100) + "b", [])).exitCode == 1)
    let found = try found(adding: TestZip.Entry("../" + String(repeating: "a", count: 4_000), []))
    #expect(found.sentences.allSatisfy { $0.en.utf8.count < 500 })
  }

  @Test func aNameThatIsNoTextIsRefused() throws {
    var entry = TestZip.Entry("", [1])
    entry.name = [0x61, 0xFF]
    #expect(try !found(adding: entry).problems.isEmpty)
  }

  @Test func aNameNotMarkedAsTextIsFound() throws {
    let found = try found { zip in
      for index in zip.entries.indices { zip.entries[index].flags = 0 }
    }
    #expect(found.exitCode == 1 && found.problems.count == 2 && found.changed.isEmpty)
  }

  @Test func aNameThatIsThereTwiceIsRefused() throws {
    let found = try found(adding: TestZip.Entry("manifest.json", Array("{}\n".utf8)))
    #expect(found.english.contains("'manifest.json' is there twice"))
  }

  @Test(arguments: ["Manifest.JSON", "site/A.css", "site", "SITE", "manifest.json/x"])
  func namesThatCannotBothBeUnpackedAreRefused(name: String) throws {
    let found = try found(adding: TestZip.Entry(name, []))
    #expect(found.exitCode == 1 && found.english.contains("cannot both be unpacked"))
  }

  @Test func anEncryptedFileIsRefused() throws {
    let found = try found { $0.entries[2].flags |= 1 }
    #expect(found.exitCode == 1 && found.english.contains("is encrypted"))
  }

  @Test func aFolderIsExtra() throws {
    #expect(try found(adding: TestZip.Entry("site/", [])).extra == ["site/"])
  }

  @Test(arguments: [0o120777, 0o010644, 0o060644])
  func aLinkOrDeviceIsRefused(mode: Int) throws {
    let found = try found { zip in
      zip.entries[1].host = 3
      zip.entries[1].attributes = mode << 16
    }
    #expect(found.changed.count == 1 && found.problems.count == 1)
  }

  @Test func anUnknownPackingIsRefused() throws {
    #expect(try found { $0.entries[1].method = 12 }.changed.count == 1)
  }

  /// The second file has bytes, the third is empty.
  @Test(arguments: [1, 2])
  func aWrongCRCIsFound(index: Int) throws {
    let found = try found { $0.entries[index].checksum = 1 }
    #expect(found.changed.count == 1 && found.exitCode == 1)
  }

  @Test(arguments: [0, 1, 2, 5, 1_000_000, 0xFFFF_FFFF])
  func aWrongSizeIsFound(size: Int) throws {
    let found = try found { $0.entries[1].size = size }
    #expect(found.exitCode == 1)
  }

  @Test func twoNamesOfOneFileAreRefused() throws {
    let found = try found { $0.entries[0].localName = Array("SHA256SUMZ".utf8) }
    #expect(found.exitCode == 1 && found.english.contains("do not agree"))
  }

  @Test(arguments: [0x7075, 0x0001])
  func aFieldWithASecondNameOrSizeIsRefused(id: Int) throws {
    let found = try found { $0.entries[1].extra = TestZip.number(id, 2) + [1, 0, 0] }
    #expect(found.exitCode == 1)
  }

  @Test func bytesThatBelongToNoFileAreRefused() throws {
    #expect(try found { $0.start = [1, 2, 3] }.exitCode == 1)
    #expect(try found { $0.gap = [1, 2, 3] }.exitCode == 1)
    let zip = TestZip(try TestBundle().files).bytes
    #expect(try Verification.of(zip: [0] + ZipSeal.sealed(zip)).exitCode == 1)
    #expect(try Verification.of(zip: ZipSeal.sealed(zip) + [0]).exitCode == 1)
  }

  @Test func aHiddenFileThatTheDirectoryDoesNotListIsRefused() throws {
    let hidden = TestZip(["site/index.html": [1]]).bytes.prefix(30 + 15 + 1)
    #expect(try found { $0.gap = Array(hidden) }.exitCode == 1)
    #expect(try found { $0.start = Array(hidden) }.exitCode == 1)
  }

  @Test func filesThatShareTheirBytesAreRefused() throws {
    let found = try found { zip in
      var copy = zip.entries[0]
      copy.offset = 0
      copy.name = Array("copy".utf8)
      zip.entries.append(copy)
    }
    #expect(found.exitCode == 1)
  }

  @Test func oneOfSeveralPartsIsRefused() throws {
    #expect(try found { $0.disk = 1 }.english.contains("in several parts"))
  }

  @Test(arguments: ["", "PK", "no zip at all, but a text that is long enough for one", "<html>"])
  func whatIsNoZipIsSaidToBeNone(text: String) throws {
    let found = try Verification.of(zip: Array(text.utf8))
    #expect(found.exitCode == 1 && found.missing.isEmpty && found.problems.count == 1)
  }

  @Test func anArchiveWithoutFilesHasNoSums() throws {
    #expect(try Verification.of(zip: TestZip([:]).bytes).exitCode == 1)
  }

  @Test func aRepackedArchiveIsToldFromAChangedOne() throws {
    let found = try Verification.of(zip: TestZip(TestBundle().files).bytes)
    #expect(found.exitCode == 1 && found.isUnsealed && found.changed.isEmpty)
    #expect(found.english.contains("though all files in it agree with the sums"))
  }

  @Test func anArchiveRepackedWithItsFoldersStillHasAllFiles() throws {
    var zip = TestZip(try TestBundle().files)
    zip.entries.append(TestZip.Entry("site/", []))
    let found = try Verification.of(zip: zip.bytes)
    #expect(found.extra == ["site/"] && found.english.contains("though all files in it agree"))
  }

  @Test func everyCutOrSwappedDirectoryEndsWell() throws {
    let zip = TestZip(try TestBundle().files).bytes
    let sandbox = try Sandbox()
    for index in (zip.count - 500)..<zip.count {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var changed = zip
        changed[index] = value
        let path = try sandbox.put("b.zip", ZipSeal.sealed(changed))
        _ = try Verification.of(path: path, key: nil)
      }
    }
  }
}
