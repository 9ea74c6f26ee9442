import Testing

@testable import Diagnostics

struct ByteCountTests {
  @Test(arguments: [
    (-1, "0 B"), (0, "0 B"), (999, "999 B"), (1000, "1 KB"), (38_400, "38 KB"), (999_499, "999 KB"),
    (999_500, "1.0 MB"), (1_249_000, "1.2 MB"), (20_000_000, "20.0 MB"),
  ])
  func isToldInThousands(_ count: Int, _ text: String) {
    #expect(ByteCount.text(count) == text)
  }
}
