/// What something is against an earlier time, such as `上月`.
enum ChineseComparison {
  /// `比上月增加2项`, `比上月减少1项`, `与上月持平`.
  static func count(_ difference: Int, than before: String) -> String {
    if difference == 0 { return "与\(before)持平" }
    return "比\(before)\(change(difference))\(difference.magnitude)项"
  }

  /// `增加2项`, `减少1项`; both lamps or more with 各: `各增加1项`.
  static func shift(_ difference: Int, isShared: Bool) -> String {
    "\(isShared ? "各" : "")\(change(difference))\(difference.magnitude)项"
  }

  /// A rate against an earlier one, from tenths: `比上月提高4.8个百分点`.
  static func rate(_ tenths: Int, than before: String, aside: String = "") -> String {
    if tenths == 0 { return "与\(before)\(aside)持平" }
    return "比\(before)\(aside)\(tenths > 0 ? "提高" : "下降")\(ChineseCounting.points(tenths))"
  }

  /// A progress against the schedule, from tenths: `落后6.6个百分点`.
  static func schedule(_ tenths: Int) -> String {
    if tenths == 0 { return "与序时进度持平" }
    return "\(tenths > 0 ? "超前" : "落后")\(ChineseCounting.points(tenths))"
  }

  private static func change(_ difference: Int) -> String { difference > 0 ? "增加" : "减少" }
}
