extension ContinuousClock.Instant {
  /// The milliseconds until then as calls that wait take them: none once it is over, at most a minute.
  package var millisecondsLeft: Int32 {
    let left = ContinuousClock.now.duration(to: self) / .milliseconds(1)
    return Int32(max(0, min(left.rounded(.up), 60_000)))
  }
}
