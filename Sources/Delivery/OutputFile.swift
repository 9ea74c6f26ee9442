/// One file of a built site: where it goes and what is in it.
package struct OutputFile: Hashable, Sendable {
  /// The address inside the published folder: `tasks/3/index.html`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
