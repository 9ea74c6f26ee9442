public import Dates

/// What runs along one side of a plot.
public enum Axis: Sendable {
  /// Numbers over a domain; nil holds every value of the marks with round ends.
  case value(ClosedRange<Double>?)
  /// Days, named by months, quarters or years; nil when nothing is dated.
  case time(Period?)
  /// Named bands, with the shares of a step that stay free between them and at the ends.
  case band([String], inner: Double, outer: Double)

  /// Numbers over the domain that the marks ask for.
  public static var value: Axis { .value(nil) }

  /// Named bands with a fifth of a step between them.
  public static func band(_ names: [String]) -> Axis { .band(names, inner: 0.2, outer: 0.1) }
}
