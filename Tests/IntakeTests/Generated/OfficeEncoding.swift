import Glibc

/// Texts in the encoding that Chinese spreadsheets write.
enum OfficeEncoding {
  struct NotEncodable: Error {}

  static func gb18030(_ text: String) throws -> [UInt8] {
    let converter = iconv_open("GB18030", "UTF-8")
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 4)
    let count = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (left, room) = (input.count, output.count)
        return iconv(converter, &from, &left, &to, &room) == 0 ? output.count - room : nil
      }
    }
    guard let count else { throw NotEncodable() }
    return output.prefix(count).map { UInt8(bitPattern: $0) }
  }
}
