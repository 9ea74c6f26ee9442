internal import CSystemCalls
internal import Glibc

extension Descriptor {
  /// What came over a socket, or that the other side went away.
  package enum Received: Hashable, Sendable {
    case bytes(count: Int)
    case nothing
    case closed
  }

  /// Sends as many bytes as the socket takes now and gives how many; another side that is gone shows when it is read from.
  package func send(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { taizhang_send(number, $0.baseAddress, $0.count) })
  }

  /// Fills a buffer from its start with what has arrived at the socket.
  package func receive(into buffer: inout [UInt8]) -> Received {
    let count = buffer.withUnsafeMutableBytes { taizhang_receive(number, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR ? .nothing : .closed }
    return count == 0 ? .closed : .bytes(count: count)
  }
}
