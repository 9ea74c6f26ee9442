import Glibc
import Tables

/// Reads a table of any kind as the program does and prints its rows, its columns and the seconds: `table-bench FILE`.
guard let path = CommandLine.arguments.dropFirst().first, let file = fopen(path, "rb") else { exit(64) }
var status = stat()
guard fstat(fileno(file), &status) == 0 else { exit(1) }
let time = ContinuousClock()
let start = time.now
let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
  count = fread(buffer.baseAddress, 1, buffer.count, file)
}
let read = GridReader.read(bytes, file: path)
let table = read.value?.first?.table().value
let seconds = (time.now - start) / .seconds(1)
guard let table, read.findings.isEmpty else { exit(1) }
print("\(table.rowCount) \(table.columnNames.count) \(seconds)")
