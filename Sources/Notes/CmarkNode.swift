import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#endif

/// One node of cmark's tree; valid while its document lives.
struct CmarkNode: Equatable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, footnoteReference
    case table, tableRow, tableCell, strikethrough
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case other
  }

  let pointer: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: extensionKind
    }
  }

  /// The kinds that the extensions register while the program runs, which only their names tell.
  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    if strcmp(name, "table_cell") == 0 { return .tableCell }
    if strcmp(name, "table_row") == 0 || strcmp(name, "table_header") == 0 { return .tableRow }
    if strcmp(name, "table") == 0 { return .table }
    return strcmp(name, "strikethrough") == 0 ? .strikethrough : .other
  }

  var parent: CmarkNode? { cmark_node_parent(pointer).map(CmarkNode.init) }
  var previous: CmarkNode? { cmark_node_previous(pointer).map(CmarkNode.init) }
  var next: CmarkNode? { cmark_node_next(pointer).map(CmarkNode.init) }
  var firstChild: CmarkNode? { cmark_node_first_child(pointer).map(CmarkNode.init) }
  var lastChild: CmarkNode? { cmark_node_last_child(pointer).map(CmarkNode.init) }

  /// The line in the parsed text, from 1; 0 where cmark knows none.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The byte in its line, from 1; only roughly right for inlines.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var isTaskItem: Bool { kind == .item && cmark_node_get_syntax_extension(pointer) != nil }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The column's alignment: `l`, `c`, `r`, or 0.
  func alignment(ofColumn column: Int) -> UInt8 {
    guard column < Int(cmark_gfm_extensions_get_table_columns(pointer)),
      let alignments = cmark_gfm_extensions_get_table_alignments(pointer)
    else { return 0 }
    return alignments[column]
  }

  func withLiteral<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    CmarkNode.withBytes(of: cmark_node_get_literal(pointer), body)
  }

  func withAddress<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    CmarkNode.withBytes(of: cmark_node_get_url(pointer), body)
  }

  func withTitle<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    CmarkNode.withBytes(of: cmark_node_get_title(pointer), body)
  }

  func withFenceInfo<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    CmarkNode.withBytes(of: cmark_node_get_fence_info(pointer), body)
  }

  /// The sign and the length of a block's fence; nil for what is not fenced.
  var fence: (sign: UInt8, length: Int)? {
    var length: CInt = 0
    var offset: CInt = 0
    var sign: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &sign) != 0 else { return nil }
    return (UInt8(bitPattern: sign), Int(length))
  }

  private static func withBytes<R>(of text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> R)
    -> R
  {
    guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return body(UnsafeBufferPointer(start: bytes, count: cmark_text_length(text)))
  }
}
