package import Diagnostics
private import Glibc

/// Reads what the command line names.
package enum InputFile {
  /// What a file or, for `-`, standard input holds; else the finding that it cannot be read.
  ///
  /// A pipe is read only where the shell hands it over, as `/dev/fd/63`: any other may never have a writer.
  package static func read(_ path: String) -> Result<[UInt8], InputFailure> {
    let isInput = path == "-"
    let isHandedOver = isInput || path == "/dev/stdin" || path.utf8.starts(with: "/dev/fd/".utf8)
    let mode = isHandedOver ? 0 : O_NONBLOCK | O_NOCTTY
    let number =
      isInput ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0) : open(path, O_RDONLY | O_CLOEXEC | mode)
    guard let file = InputDescriptor(number), let kind = file.kind else { return failure(path, errno) }
    if kind == S_IFDIR { return failure(path, EISDIR) }
    guard kind == S_IFREG || isHandedOver else {
      return .failure(InputFailure(finding: InputProblem.special(path)))
    }
    let bytes = kind == S_IFREG && !isInput ? file.bytes() : file.bytesToEnd()
    return bytes.map { .success($0) } ?? failure(path, errno)
  }

  /// The names in a folder in their order, hidden ones too; nil where the path leads to none.
  package static func names(in path: String) -> Result<[String], InputFailure>? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    guard let folder = InputDescriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)),
      let entries = folder.entries()
    else { return failure(path, errno) }
    return .success(entries.map(\.name))
  }

  private static func failure<Value>(_ path: String, _ error: Int32) -> Result<Value, InputFailure> {
    .failure(InputFailure(finding: UnreadableFile.finding(path, error: error)))
  }
}

/// Why a file was not read.
package struct InputFailure: Error {
  package let finding: Finding
}
