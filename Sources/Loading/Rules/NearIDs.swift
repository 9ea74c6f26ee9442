internal import Diagnostics
internal import Notes
import Synchronization

/// The ids that were probably meant by wrong ones, of which all notes together search a limited number.
final class NearIDs: Sendable {
  private struct Wrong: Hashable {
    let kind: NoteReference.Kind
    let id: String
  }

  private struct State {
    var searches = NearSearches<Wrong, String>()
    /// The ids of each kind in order, made when the first wrong one of the kind is met.
    var known: [NoteReference.Kind: [String]] = [:]
  }

  private let state = Mutex(State())

  /// The nearest id of a kind; `named` gives the one of a name, `all` gives every id.
  func find(
    _ kind: NoteReference.Kind, _ id: String, named: () -> String?, all: () -> Set<String>
  ) -> String? {
    state.withLock { state in
      var known = state.known[kind]
      let found = state.searches.find(Wrong(kind: kind, id: id)) {
        if let named = named() { return named }
        let ids = known ?? all().sorted()
        known = ids
        return NearName.find(id, in: ids)
      }
      state.known[kind] = known
      return found
    }
  }
}
