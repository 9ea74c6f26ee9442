import Model
import Testing

@testable import Intake

/// Value, unit, direction and qualifiers in one line.
private func read(_ text: String) -> String {
  let quantity = QuantityText(text)
  var parts: [String] = []
  switch quantity.value {
  case .number(let number): parts.append("\(number)")
  case .range(let range): parts.append("\(range.lowerBound)..\(range.upperBound)")
  case .words: parts.append("words")
  case .nothing: parts.append("nothing")
  }
  if !quantity.unit.isEmpty { parts.append(quantity.unit) }
  if let direction = quantity.direction { parts.append(direction.rawValue) }
  if quantity.isStrict { parts.append("strict") }
  return (parts + quantity.qualifiers).joined(separator: " ")
}

struct QuantityTextTests {
  @Test(arguments: [
    ("≥95", "95.0 at-least"), (">5%", "5.0 % at-least strict"), ("不低于90%", "90.0 % at-least"),
    ("90%以上", "90.0 % at-least"),
    ("≤0.02", "0.02 at-most"), ("控制在5%以内", "5.0 % at-most"), ("下降15%", "15.0 % 下降"), ("5.5左右", "5.5 左右"),
    ("约80", "80.0 约"),
    ("[18]", "18.0 累计"), ("〔500〕", "500.0 累计"), ("[18]%", "18.0 % 累计"), ("1,200", "1200.0"), ("6.1", "6.1"),
    ("-0.5", "-0.5"),
    ("850万人", "850.0 万人"), ("12平方米", "12.0 平方米"), ("７．０％", "7.0 %"), ("≥ 95 %", "95.0 % at-least"),
    (">=95", "95.0 at-least"),
    ("100", "100.0"), ("7公里/平方公里", "7.0 公里/平方公里"), ("达到40%", "40.0 % 达到"), ("5 km2", "5.0 km2"),
    ("500+", "500.0 at-least"),
    ("at least 95%", "95.0 % at-least"), ("less than 5", "5.0 at-most strict"), ("不超过 3 个", "3.0 个 at-most"),
    ("3天内", "3.0 天 at-most"),
    ("增长6%左右", "6.0 % 增长 左右"), ("2.5‰", "2.5 ‰"),
  ])
  func readsFigures(text: String, quantity: String) {
    #expect(read(text) == quantity)
  }

  @Test(arguments: [
    ("35~45", "35.0..45.0 between"), ("35-45", "35.0..45.0 between"), ("35至45", "35.0..45.0 between"),
    ("35～45%", "35.0..45.0 % between"),
    ("35%-45%", "35.0..45.0 % between"), ("35 – 45", "35.0..45.0 between"),
    ("35 to 45", "35.0..45.0 between"),
  ])
  func readsRanges(text: String, quantity: String) {
    #expect(read(text) == quantity)
  }

  @Test(arguments: [
    ("完成上级下达任务", "words"), ("—", "nothing"), ("", "nothing"), ("/", "nothing"), ("45-35", "words"),
    ("2019年底80%，2020年90%", "words"),
    ("1,20", "words"), ("1e300", "words"), ("NaN", "words"), ("90%以上且不超过95%", "words"), ("第一", "words"),
    ("95\u{301}", "words"),
  ])
  func keepsWordsWithoutOneCertainFigure(text: String, quantity: String) {
    #expect(read(text) == quantity)
  }
}
