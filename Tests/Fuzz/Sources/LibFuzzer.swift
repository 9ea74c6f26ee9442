import Glibc

/// The reader whose turn it is; libFuzzer runs in one thread and gives its functions nothing of ours.
private nonisolated(unsafe) var target = FuzzTarget.csv

/// Takes the name of the reader from the arguments, of which the rest are libFuzzer's: `fuzz READER [options] [folders]`.
@c(LLVMFuzzerInitialize)
public func prepare(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  let words = arguments.pointee
  guard count.pointee > 1, let word = words[1], let chosen = FuzzTarget(rawValue: String(cString: word))
  else {
    print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
    exit(2)
  }
  target = chosen
  // The reader's name gives way to the program's, so that what follows are options alone.
  words[1] = words[0]
  arguments.pointee = words + 1
  count.pointee -= 1
  return 0
}

/// Gives one input to the reader.
@c(LLVMFuzzerTestOneInput)
public func run(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
