internal import CZip
internal import Diagnostics

/// Unpacks one part of a workbook piece by piece, and stops at the limits.
struct PartStream: ~Copyable {
  let name: String
  /// Where findings about the part point to.
  let place: Place
  private let handle: OpaquePointer
  private let packedBytes: Int
  /// The bytes that were unpacked so far.
  private(set) var unpackedBytes = 0

  init(_ handle: OpaquePointer, name: String, packedBytes: Int, place: Place) {
    self.handle = handle
    self.name = name
    self.packedBytes = packedBytes
    self.place = place
  }

  deinit {
    zip_fclose(handle)
  }

  /// Fills the buffer and gives the number of its bytes, 0 at the end of the part.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(WorkbookFault) -> Int {
    let count = zip_fread(handle, buffer.baseAddress, zip_uint64_t(buffer.count))
    guard count >= 0 else { throw WorkbookFault(.damagedPart(name, at: place)) }
    unpackedBytes += Int(count)
    guard unpackedBytes <= WorkbookLimits.partBytes else {
      throw WorkbookFault(.partTooLarge(name, limit: WorkbookLimits.partBytes, at: place))
    }
    if unpackedBytes > WorkbookLimits.ratioFloor, unpackedBytes / WorkbookLimits.ratio > packedBytes {
      throw WorkbookFault(.packedTooTightly(name, ratio: WorkbookLimits.ratio, at: place))
    }
    return Int(count)
  }
}
