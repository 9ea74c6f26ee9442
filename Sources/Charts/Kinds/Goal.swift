/// What a value has to reach: the direction of a target and its bounds.
package enum Goal: Hashable, Sendable {
  case atLeast(Double)
  case atMost(Double)
  /// Between two values, given in either order.
  case between(Double, Double)
}
