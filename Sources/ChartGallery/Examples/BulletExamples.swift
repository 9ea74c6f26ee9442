import Charts
import Diagnostics

extension ExampleSection {
  static let bullets = ExampleSection(
    "bullet", title: Wording(zh: "子弹图", en: "Bullet"),
    purpose: Wording(zh: "现值与目标、基期和序时应达值的对比。", en: "A value against its target, baseline and schedule.")
  ) {
    Example("bullet", zh: "现值、目标、基期和序时", en: "Value, target, baseline and schedule") {
      Bullet(
        ChartWords(id: "bullet", title: "易涝点消除率", unit: "%", asOf: june30), actual: 61.9,
        goal: .atLeast(90), baseline: 0, scheduled: 45)
    }
    Example("bullet-at-most", zh: "越低越好", en: "Less is better") {
      Bullet(
        ChartWords(id: "bullet-at-most", title: "大班额比例", unit: "%"), actual: 14.6, goal: .atMost(12),
        baseline: 15.8, scheduled: 13.9)
    }
    Example("bullet-between", zh: "目标是一个区间", en: "A target with two bounds") {
      Bullet(
        ChartWords(id: "bullet-between", title: "水位", unit: "米"), actual: 4.7, goal: .between(2, 4.5))
    }
    Example("bullet-met", zh: "已达到目标", en: "Target met") {
      Bullet(
        ChartWords(id: "bullet-met", title: "生活污水集中处理率", unit: "%"), actual: 90.9, goal: .atLeast(90),
        baseline: 88)
    }
    Example("bullet-bands", zh: "好、中、差三段", en: "Three bands of judgement") {
      Bullet(
        ChartWords(id: "bullet-bands", title: "群众满意度", unit: "分"), actual: 82, goal: .atLeast(85),
        bands: [
          Bullet.Band("差", upTo: 60), Bullet.Band("中", upTo: 80), Bullet.Band("好", upTo: 100),
        ])
    }
    Example("bullet-english", zh: "英文，手机的宽度", en: "In English, as wide as a phone") {
      Bullet(
        ChartWords(id: "bullet-english", title: "Road network", unit: "km/km²", language: .en), actual: 6,
        goal: .atLeast(7), baseline: 5.6, scheduled: 6.3, width: 300)
    }
    Example("bullet-none", zh: "尚无读数", en: "No reading yet") {
      Bullet(ChartWords(id: "bullet-none", title: "示范街区", unit: "个"), actual: nil, goal: .atLeast(1))
    }
    Example("bullet-zero", zh: "全都是零", en: "All zero") {
      Bullet(
        ChartWords(id: "bullet-zero", title: "超标次数", unit: "次"), actual: 0, goal: .atMost(0), baseline: 0)
    }
    Example("bullet-negative", zh: "负数", en: "Negative values") {
      Bullet(
        ChartWords(id: "bullet-negative", title: "收支差额", unit: "万元"), actual: -320, goal: .atLeast(100),
        baseline: -800, scheduled: -150)
    }
    Example("bullet-huge", zh: "超出目标百万倍", en: "A million times the target") {
      Bullet(
        ChartWords(id: "bullet-huge", title: "点击", unit: "次"), actual: 1e15, goal: .atLeast(1e9),
        baseline: 1)
    }
    Example("bullet-crowded", zh: "几个值挤在一处", en: "Values that crowd in one place") {
      Bullet(
        ChartWords(id: "bullet-crowded", title: "绿化覆盖率", unit: "%"), actual: 39.9, goal: .atLeast(40),
        baseline: 39.8, scheduled: 39.95, width: 340)
    }
    Example("bullet-not-finite", zh: "不是数的值", en: "Values that are no numbers") {
      Bullet(
        ChartWords(id: "bullet-not-finite", title: "比例", unit: "%"), actual: .nan, goal: .atLeast(40),
        baseline: .infinity, scheduled: -.infinity)
    }
    Example("bullet-hostile", zh: "标题和单位里有标记和引号", en: "Markup and quotes in title and unit") {
      Bullet(
        ChartWords(id: "bullet-hostile", title: hostileText, unit: hostileText), actual: 3, goal: .atLeast(4))
    }
  }
}
