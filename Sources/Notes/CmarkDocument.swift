import CCmarkGFM

/// A parsed note: owns cmark's parser and tree, which live and die together.
///
/// cmark with extensions keeps a process-wide table, so documents must be parsed one at a time in a process.
final class CmarkDocument {
  private let tree: OpaquePointer

  private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

  var root: CmarkNode { CmarkNode(pointer: tree) }

  /// Parses UTF-8; nil only when cmark gives no tree.
  ///
  /// Its many small pieces lie in cmark's arena, which is given back as a whole: one by one they would cost a fifth of
  /// the time. A document inside another one must go before it, since each takes the arena back to where it was.
  init?(_ markdown: [UInt8]) {
    guard let arena = cmark_get_arena_mem_allocator() else { return nil }
    // The arena opens with its first piece, and only an open one can be marked.
    _ = arena.pointee.calloc(1, 1)
    cmark_arena_push()
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new_with_mem(options, arena) else {
      cmark_arena_pop()
      return nil
    }
    for name in CmarkDocument.extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    markdown.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard let tree = cmark_parser_finish(parser) else {
      cmark_arena_pop()
      return nil
    }
    self.tree = tree
  }

  deinit { cmark_arena_pop() }
}

/// Walks a tree in document order without recursion, entering and leaving each node that can have children.
final class NodeWalk {
  private let iterator: OpaquePointer?

  init(_ root: CmarkNode) {
    iterator = cmark_iter_new(root.pointer)
  }

  deinit { cmark_iter_free(iterator) }

  func next() -> (node: CmarkNode, isEntering: Bool)? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return (CmarkNode(pointer: node), event == CMARK_EVENT_ENTER)
  }

  /// Leaves a node that was just entered, with all its children unseen.
  func skip(_ node: CmarkNode) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
