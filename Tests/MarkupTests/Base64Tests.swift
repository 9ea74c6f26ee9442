import Markup
import Testing

struct Base64Tests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func agreesWithTheStandard(plain: String, text: String) {
    #expect(Base64.text(of: Array(plain.utf8)).elementsEqual(text.utf8))
    #expect(Base64.bytes(of: Array(text.utf8)[...]) == Array(plain.utf8))
  }

  @Test func everyByteComesBack() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Base64.bytes(of: Base64.text(of: bytes)[...]) == bytes)
  }

  @Test(arguments: [
    "Zg", "Zg=", "Zh==", "Zm9=", "====", "Z===", "Zm9v\n", " Zg=", "Zg==Zg==", "Zm-v", "Zm9v=", "é===",
  ])
  func anyOtherTextIsNone(text: String) {
    #expect(Base64.bytes(of: Array(text.utf8)[...]) == nil)
  }
}
