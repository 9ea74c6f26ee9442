import Diagnostics

/// What a note has shown so far of its fences, to tell where the public may read a part of an internal block.
struct InternalSurvey {
  /// The fences of the internal blocks that are in no other.
  var fences: [CodeFence] = []
  /// The public blocks without a word behind their fence, and where they begin.
  var wordless: [(fence: CodeFence, place: Place)] = []
  /// Where public blocks begin that nothing closes.
  var unclosed: [Place] = []
  /// The lines that no public page prints, or that were reported, from 1.
  var hidden: [ClosedRange<Int>] = []
  /// The lines of public code, which shows words without meaning them.
  var code: [ClosedRange<Int>] = []
  /// Where an unclear fence was reported already.
  var unclear: Set<Place> = []
}
