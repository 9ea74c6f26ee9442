/// What one publication changed.
package struct PublicationSummary: Hashable, Sendable {
  /// Files that were not there before.
  package var added = 0
  /// Files whose bytes differ from the published ones.
  package var changed = 0
  package var unchanged = 0
  /// The paths of files of ours that the published folder had and the new one has not, in order.
  package var removed: [String] = []
  /// The paths of what others put into the folder, which stays, in order; a folder that is not ours counts once.
  package var kept: [String] = []
  /// Why the replaced folder could not be removed; the new one stands nevertheless.
  package var leftover: DeliveryError?

  /// Files that were written: the added and the changed ones.
  package var written: Int { added + changed }
}
