import Dispatch
import Foundation
import Glibc

/// A temporary folder that goes with the value, and also when somebody ends the program early.
final class WorkFolder {
  let path: String
  private var watched: [any DispatchSourceSignal] = []

  /// Nil where no folder can be made.
  init?() {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/taizhang-XXXXXX".utf8CString)
    guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
      return nil
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    watched = [SIGINT, SIGTERM, SIGHUP].map { Self.remove(path, on: $0) }
  }

  deinit {
    for source in watched { source.cancel() }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Ends the program by the signal, as it would have ended, but without the folder.
  private static func remove(_ path: String, on number: Int32) -> any DispatchSourceSignal {
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      try? FileManager.default.removeItem(atPath: path)
      signal(number, SIG_DFL)
      raise(number)
    }
    source.setCancelHandler { signal(number, SIG_DFL) }
    signal(number, SIG_IGN)
    source.activate()
    return source
  }
}
