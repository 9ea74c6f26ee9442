package import Diagnostics
internal import System

/// Why a folder could not be published, with the path it happened at.
package struct DeliveryError: Error, Hashable, Sendable {
  package indirect enum Reason: Hashable, Sendable {
    /// A set of files was not written to its end, and these of them are changed already.
    case partial(Reason, changed: [String])
    /// Another publication of the same folder is going on.
    case locked
    /// Another command changes files of the same project.
    case busy
    /// Somebody saved the file since it was read.
    case changedMeanwhile
    /// The file is marked as not to be written.
    case readOnly
    /// The folder has content but not our marker: nothing in it is touched.
    case foreignFolder
    /// A symbolic link stands where a file or folder of ours should be.
    case symbolicLink
    /// The path is not a plain relative path.
    case invalidPath
    /// The path was written before, or differs from another only in case.
    case collision(with: String)
    /// Something that this tool did not write stands where the path is to be written.
    case taken(by: String)
    /// Something that this tool did not write cannot be taken over into the new folder.
    case unkeepable
    /// Folders lie in one another more deeply than anybody needs.
    case tooDeep
    /// A folder holds more files than can be looked at.
    case tooManyFiles
    /// The publication was finished or abandoned before.
    case closed
    /// A system call failed with an errno.
    case system(DeliveryStep, code: Int32)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension DeliveryError {
  /// What went wrong, naming the path and the failing step.
  package var summary: Wording {
    switch reason {
    case .partial(let reason, let changed):
      DeliveryError.partial(DeliveryError(path: path, reason).summary, changed)
    case .locked:
      Wording(zh: "另一个任务正在发布「\(path)」", en: "'\(path)' is being published by another run")
    case .busy:
      Wording(zh: "另一个任务正在改写「\(path)」里的文件", en: "another run is changing files in '\(path)'")
    case .changedMeanwhile:
      Wording(
        zh: "「\(path)」在读过以后又有人保存过，没有覆盖", en: "'\(path)' was saved since it was read; it was not replaced")
    case .readOnly:
      Wording(zh: "「\(path)」设成了只读，没有覆盖", en: "'\(path)' is read-only; it was not replaced")
    case .foreignFolder:
      Wording(
        zh: "「\(path)」里有内容，但不是本工具生成的，未作任何改动",
        en: "'\(path)' has content that this tool did not make; nothing was touched")
    case .symbolicLink:
      Wording(zh: "「\(path)」经过符号链接，拒绝使用", en: "'\(path)' passes through a symbolic link; refused")
    case .invalidPath:
      Wording(zh: "「\(path)」不能用作输出路径", en: "'\(path)' cannot be used as an output path")
    case .collision(let other): DeliveryError.collision(path, other)
    case .taken(let other):
      Wording(
        zh: "「\(path)」无处可写：「\(other)」不是本工具写的，未作任何改动",
        en: "'\(path)' has no place: this tool did not write '\(other)'; nothing was changed")
    case .unkeepable:
      Wording(
        zh: "「\(path)」不是本工具写的，又不能原样保留，未作任何改动",
        en: "this tool did not write '\(path)' and cannot keep it as it is; nothing was changed")
    case .tooDeep:
      Wording(zh: "「\(path)」里的文件夹层数太多", en: "the folders in '\(path)' lie too deep in one another")
    case .tooManyFiles:
      Wording(zh: "「\(path)」里的文件太多", en: "'\(path)' holds too many files")
    case .closed:
      Wording(zh: "发布已结束，不能再写「\(path)」", en: "the publication is over; '\(path)' was not written")
    case .system(let step, let code): DeliveryError.failure(path, step, SystemError(code: code))
    }
  }

  /// What to do about it.
  package var help: Wording? {
    switch reason {
    case .partial(let reason, _): DeliveryError(path: path, reason).help
    case .locked, .busy: Wording(zh: "等它结束后再试", en: "try again when it has ended")
    case .changedMeanwhile: Wording(zh: "再运行一次", en: "run it again")
    case .readOnly: Wording(zh: "改成可以写，或者写到别处", en: "make it writable, or write elsewhere")
    case .foreignFolder:
      Wording(zh: "换一个输出文件夹，或自行移走其中的内容", en: "choose another folder, or move its content away yourself")
    case .symbolicLink: Wording(zh: "删除这个符号链接后再试", en: "remove the symbolic link and try again")
    case .invalidPath:
      Wording(
        zh: "使用相对路径，不含空段、.、..、反斜杠和控制字符",
        en: "use a relative path without empty, . or .. parts, backslashes or control characters")
    case .collision: Wording(zh: "修改其中一个编号", en: "change one of the two ids")
    case .taken:
      Wording(zh: "把它移到别处或改名，或者修改对应的编号", en: "move or rename it, or change the id of the page")
    case .unkeepable:
      Wording(
        zh: "把它移出这个文件夹；能保留的是普通文件、符号链接和同一磁盘上可写的文件夹，名称须为 UTF-8",
        en: "move it out; files, links and writable folders of the same disk can be kept, with UTF-8 names")
    case .tooDeep, .tooManyFiles, .closed: nil
    case .system(let step, let code): SystemError(code: code).help(at: step)
    }
  }

  private static func partial(_ summary: Wording, _ changed: [String]) -> Wording {
    Wording(
      zh: "\(summary.zh)；已经换成新的：\(changed.joined(separator: "、"))",
      en: "\(summary.en); already replaced: \(changed.joined(separator: ", "))")
  }

  private static func collision(_ path: String, _ other: String) -> Wording {
    path.utf8.elementsEqual(other.utf8)
      ? Wording(zh: "两个页面都要写「\(path)」", en: "two pages are both written to '\(path)'")
      : Wording(
        zh: "「\(path)」与「\(other)」在不区分大小写的磁盘上会重名",
        en: "'\(path)' and '\(other)' are one name where case does not count")
  }

  private static func failure(_ path: String, _ step: DeliveryStep, _ error: SystemError) -> Wording {
    Wording(
      zh: "「\(path)」\(step.wording.zh)失败：\(error.wording.zh)",
      en: "could not \(step.wording.en) '\(path)': \(error.wording.en)")
  }
}

extension DeliveryError: CustomStringConvertible {
  package var description: String { summary.en }
}
