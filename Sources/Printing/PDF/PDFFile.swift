internal import CQPDF
internal import Glibc

/// One PDF in memory, read by libqpdf as far as it is asked for.
///
/// The objects that it hands out are good as long as it lives.
struct PDFFile: ~Copyable {
  let pageCount: Int
  private let data: qpdf_data
  /// libqpdf reads from here until it is done.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init(_ source: [UInt8]) throws(PrintError) {
    let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: source.count)
    _ = bytes.initialize(from: source.lazy.map(CChar.init(bitPattern:)))
    let (data, pageCount) = PDFFile.open(bytes)
    guard let data, pageCount > 0 else {
      let cause = PDFFile.takeError(data) ?? "it has no pages"
      var closing = data
      if data != nil { qpdf_cleanup(&closing) }
      bytes.deallocate()
      throw PrintError(
        .unsound(source.starts(with: Array("%PDF".utf8)) ? cause : "it does not begin with %PDF"))
    }
    self.bytes = bytes
    self.data = data
    self.pageCount = pageCount
  }

  deinit {
    var data: qpdf_data? = data
    qpdf_cleanup(&data)
    bytes.deallocate()
  }

  private static func open(_ bytes: UnsafeMutableBufferPointer<CChar>) -> (qpdf_data?, pageCount: Int) {
    guard let data = qpdf_init() else { return (nil, 0) }
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    qpdf_set_attempt_recovery(data, QPDF_FALSE)
    let code = qpdf_read_memory(data, "document", bytes.baseAddress, UInt64(bytes.count), nil)
    let isRead = code & QPDF_ERRORS == 0
    return (data, isRead ? Int(qpdf_get_num_pages(data)) : 0)
  }

  private static func takeError(_ data: qpdf_data?) -> String? {
    guard let data, qpdf_has_error(data) != QPDF_FALSE, let error = qpdf_get_error(data) else { return nil }
    return qpdf_get_error_full_text(data, error).map { String(cString: $0) }
  }

  /// Throws what libqpdf met since it was asked last.
  func check() throws(PrintError) {
    if let cause = PDFFile.takeError(data) { throw PrintError(.unsound(cause)) }
  }
}

/// An object of a PDF, known to the file that it was taken from.
struct PDFObject {
  fileprivate let handle: qpdf_oh
}

// MARK: - Objects

extension PDFFile {
  var trailer: PDFObject { PDFObject(handle: qpdf_get_trailer(data)) }
  var root: PDFObject { PDFObject(handle: qpdf_get_root(data)) }

  /// The page with an index from 0.
  func page(_ index: Int) -> PDFObject { PDFObject(handle: qpdf_get_page_n(data, index)) }

  /// The number of an indirect object; 0 for one that stands within another.
  func number(of object: PDFObject) -> Int { Int(qpdf_oh_get_object_id(data, object.handle)) }

  /// Whether the object is a dictionary, or a stream, which has one.
  func isDictionary(_ object: PDFObject) -> Bool { qpdf_oh_is_dictionary(data, object.handle) != QPDF_FALSE }
  func isStream(_ object: PDFObject) -> Bool { qpdf_oh_is_stream(data, object.handle) != QPDF_FALSE }

  /// The value of a key, which is null where the dictionary has none.
  func value(_ key: String, of dictionary: PDFObject) -> PDFObject {
    PDFObject(handle: qpdf_oh_get_key_if_dict(data, dictionary.handle, "/\(key)"))
  }

  /// The keys of a dictionary without their slashes.
  func keys(of dictionary: PDFObject) -> [String] {
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(data, dictionary.handle)
    while qpdf_oh_dict_more_keys(data) != QPDF_FALSE {
      if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key + 1)) }
    }
    return keys
  }

  /// The items of an array; none for anything else.
  func items(of object: PDFObject) -> [PDFObject] {
    guard qpdf_oh_is_array(data, object.handle) != QPDF_FALSE else { return [] }
    let count = qpdf_oh_get_array_n_items(data, object.handle)
    return (0..<max(0, count)).map { PDFObject(handle: qpdf_oh_get_array_item(data, object.handle, $0)) }
  }

  /// A name without its slash; nil for anything else.
  func name(_ object: PDFObject) -> String? {
    guard qpdf_oh_is_name(data, object.handle) != QPDF_FALSE else { return nil }
    return qpdf_oh_get_name(data, object.handle).map { String(cString: $0 + 1) }
  }

  /// A text; nil for anything else.
  func text(_ object: PDFObject) -> String? {
    guard qpdf_oh_is_string(data, object.handle) != QPDF_FALSE else { return nil }
    return qpdf_oh_get_utf8_value(data, object.handle).map { String(cString: $0) }
  }

  func integer(_ object: PDFObject) -> Int? {
    var value: Int64 = 0
    let isInteger = qpdf_oh_get_value_as_longlong(data, object.handle, &value) != QPDF_FALSE
    return isInteger ? Int(value) : nil
  }

  /// The object as it is written in a file.
  func source(of object: PDFObject) -> String {
    qpdf_oh_unparse(data, object.handle).map { String(cString: $0) } ?? ""
  }

  /// The dictionary of a stream.
  func dictionary(of stream: PDFObject) -> PDFObject {
    PDFObject(handle: qpdf_oh_get_dict(data, stream.handle))
  }

  /// The unpacked content of a stream; empty where it cannot be unpacked, which `check` then tells.
  func content(of stream: PDFObject) -> [UInt8] {
    var content: UnsafeMutablePointer<UInt8>?
    var count = 0
    defer { free(content) }
    _ = qpdf_oh_get_stream_data(data, stream.handle, qpdf_dl_generalized, nil, &content, &count)
    return Array(UnsafeBufferPointer(start: content, count: content == nil ? 0 : count))
  }
}
