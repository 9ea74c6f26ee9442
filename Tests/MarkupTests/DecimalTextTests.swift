import Markup
import Testing

struct DecimalTextTests {
  @Test(arguments: [
    (0.0, 2, "0"), (-0.0, 2, "0"), (7.0, 2, "7"), (100.0, 0, "100"), (-0.5, 2, "-0.5"),
    (1234567.0, 2, "1234567"),
    (0.1 + 0.2, 2, "0.3"), (0.1 + 0.2, 6, "0.3"), (100.0 / 3, 1, "33.3"), (100.0 / 3, 6, "33.333333"),
    // Half goes away from zero; what rounds to zero has no sign.
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (2.5, 0, "3"), (-2.5, 0, "-3"), (0.5, 0, "1"), (0.49, 0, "0"),
    (-0.0005, 2, "0"), (-0.0005, 3, "-0.001"), (0.0000001, 6, "0"),
    // Rounding carries into the whole part.
    (9.999, 2, "10"), (-99.96, 1, "-100"), (0.999_999_9, 6, "1"),
    // Zeros inside stay, zeros at the end go.
    (1.05, 2, "1.05"), (1.5, 6, "1.5"), (10.010, 3, "10.01"), (0.000_001, 6, "0.000001"),
    // The digits after the point are held within 0…6.
    (1.23456789, 9, "1.234568"), (1.5, -1, "2"),
  ])
  func roundsToFixedPoint(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.text(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (1e14, 2, "100000000000000"), (123_456_789_012.5, 6, "123456789012.5"), (9e15, 2, "9000000000000000"),
    (-9e15, 6, "-9000000000000000"), (1e18, 0, "1000000000000000000"), (1e20, 2, "1e+20"),
    (-1e20, 2, "-1e+20"),
  ])
  func writesLargeNumbersWithoutFalseDigits(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.text(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (0.05, "0.1"), (-0.04, "0"), (-0.05, "-0.1"), (9.95, "10"), (340.0, "340"), (99.94, "99.9"),
    (999.96, "1000"), (9_998.96, "9999"), (9_999.0, "9999"), (-9_998.95, "-9999"), (12_345.67, "12345.7"),
  ])
  func writesPixels(value: Double, text: String) {
    #expect(DecimalText.text(value, decimals: 1) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func writesZeroForWhatIsNotFinite(value: Double) {
    #expect(DecimalText.text(value) == "0")
  }

  @Test(arguments: [
    (0.0, 4, "0"), (13.333333333333334, 4, "13.3333"), (0.01, 4, "0.01"), (0.012345, 4, "0.0123"),
    (0.0012345, 4, "0.00123"), (-0.00004, 4, "-0.00004"), (0.000099999, 2, "0.0001"), (0.4, 2, "0.4"),
    (0.123456, 2, "0.123"), (1e-12, 6, "0.000000000001"), (9e-13, 6, "9e-13"), (0.9999, 0, "1"),
    (0.5, 0, "0.5"),
    (.infinity, 2, "0"),
  ])
  func keepsTheFirstThreeDigits(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.significant(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (35.0, "35"), (6.1, "6.1"), (0.1 + 0.2, "0.30000000000000004"), (5.87e-05, "5.87e-05"), (-2.0, "-2"),
  ])
  func writesAllDigits(value: Double, text: String) {
    #expect(DecimalText.exact(value) == text)
    #expect(Double(text) == value)
  }

  @Test func appendsToWhatIsThere() {
    var bytes = Array("x=".utf8)
    DecimalText.append(1.25, decimals: 2, to: &bytes)
    #expect(bytes == Array("x=1.25".utf8))
  }
}
