/// What there is to say of the signature of a bundle.
package enum BundleSignature: Hashable, Sendable {
  /// There is none.
  case unsigned
  /// There is one, and it agrees with the key that lies in the bundle; whose key that is was not asked.
  case unchecked(signer: String, KeyNumber)
  /// There is one, but no key to check it by, neither given nor in the bundle.
  case uncheckable(KeyNumber)
  /// It is no signature at all, or not one by the key in the bundle.
  case broken
  /// Nobody can tell, since not all of the bundle could be read.
  case unread
  /// The key that was given made it.
  case good(signer: String)
  /// The key that was given is said to have made it, but did not.
  case wrong
  /// Another key than the one that was given made it.
  case otherKey(KeyNumber)

  /// Whether somebody who gave a key may be content.
  var isGood: Bool { if case .good = self { true } else { false } }
}
