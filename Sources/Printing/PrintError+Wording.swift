internal import Diagnostics
internal import System

extension PrintError.Reason {
  var wording: Wording {
    switch self {
    case .noBrowser: Wording(zh: "没有找到 Chromium 浏览器", en: "no Chromium browser was found")
    case .browserUnusable(let name):
      Wording(zh: "“\(name)”不是可以运行的程序", en: "'\(name)' is not a program that can be run")
    case .notStarted(let path, let cause):
      Wording(zh: "浏览器“\(path)”无法启动：\(cause)", en: "the browser '\(path)' could not be started: \(cause)")
    case .silent(let path, let seconds):
      Wording(
        zh: "浏览器“\(path)”启动后 \(seconds) 秒没有回应",
        en: "the browser '\(path)' did not answer within \(seconds) s of its start")
    case .ended(let how, let complaint): how.wording(complaint)
    case .misunderstood(let cause):
      Wording(zh: "浏览器的回应无法理解：\(cause)", en: "the browser's answer makes no sense: \(cause)")
    case .interrupted: Wording(zh: "被中途结束", en: "ended early")
    case .temporaryFolder(let path):
      Wording(zh: "临时文件夹“\(path)”不可写", en: "the folder for temporary files '\(path)' cannot be written")
    default: documentWording
    }
  }

  private var documentWording: Wording {
    switch self {
    case .html(let cause): Wording(zh: "网页无法生成：\(cause)", en: "its HTML could not be made: \(cause)")
    case .refused(let cause): Wording(zh: "浏览器报告“\(cause)”", en: "the browser reports '\(cause)'")
    case .tooSlow(let seconds): Wording(zh: "超过 \(seconds) 秒", en: "it took longer than \(seconds) s")
    case .unsettledContents:
      Wording(zh: "目录的页码反复变化，不能确定", en: "the page numbers of its contents page do not settle")
    case .missingHeading(let id):
      Wording(zh: "目录中的“\(id)”在正文里没有", en: "its contents page lists '\(id)', which it does not have")
    case .unsound(let cause): Wording(zh: "得到的 PDF 不完好：\(cause)", en: "the PDF is not sound: \(cause)")
    default: textWording
    }
  }

  private var textWording: Wording {
    switch self {
    case .drawnFont(let name):
      Wording(
        zh: "字体“\(name)”被画成图形（Type 3），不便印刷和检索",
        en: "the font '\(name)' became drawings (Type 3), which print badly and cannot be searched")
    case .noChineseFont:
      Wording(zh: "没有可用的中文字体", en: "there is no font for Chinese that can be used")
    case .missingCharacters(let scalars):
      Wording(
        zh: "这些字没有字体，或复制出来会变成别的字：\(named(scalars))",
        en: "these characters have no font, or would be copied as others: \(named(scalars))")
    case .strangeCharacters(let scalars):
      Wording(
        zh: "从 PDF 复制文字时会出现原文没有的字：\(named(scalars))",
        en: "text copied from the PDF would have characters that were not written: \(named(scalars))")
    default: Wording(zh: "打印失败", en: "it could not be printed")
    }
  }

  /// The first few characters with their numbers: `龘 U+9F98`.
  private func named(_ scalars: [Unicode.Scalar]) -> String {
    let most = 12
    let names = scalars.prefix(most).map { scalar in
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "\(scalar) U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    }
    return names.joined(separator: ", ") + (scalars.count > most ? ", … (\(scalars.count))" : "")
  }
}

extension ChildEnd {
  fileprivate func wording(_ complaint: String) -> Wording {
    let said = complaint.isEmpty ? ("", "") : ("，最后的输出：\(complaint)", "; its last words: \(complaint)")
    return switch self {
    case .exit(let code):
      Wording(zh: "浏览器自行退出（退出码 \(code)）\(said.0)", en: "the browser ended with exit code \(code)\(said.1)")
    case .signal(let number):
      Wording(zh: "浏览器意外终止（信号 \(number)）\(said.0)", en: "the browser was ended by signal \(number)\(said.1)")
    }
  }
}

extension PrintError.Reason {
  /// The Debian packages that together draw a Chinese document with TrueType letters.
  static let fontPackages = "fonts-arphic-uming fonts-lxgw-wenkai fonts-wqy-microhei"

  var help: Wording? {
    switch self {
    case .noBrowser, .browserUnusable, .notStarted:
      Wording(
        zh: "安装 Debian 软件包 chromium，或在 programme.yaml 的 briefings: 下用 browser: 写明程序的位置",
        en:
          "install the Debian package chromium, or name the program as 'browser:' of 'briefings:' in programme.yaml"
      )
    case .silent, .ended, .misunderstood:
      Wording(
        zh: "在终端里运行这个浏览器，看它能否启动；或改用 Debian 的 chromium",
        en: "run this browser in a terminal to see whether it starts, or use Debian's chromium")
    case .interrupted: nil
    case .temporaryFolder:
      Wording(zh: "用 TMPDIR 指定一个可写的文件夹", en: "name a folder that can be written as TMPDIR")
    case .tooSlow:
      Wording(zh: "提高时间限制，或减少同时打印的份数", en: "raise the time limit, or print fewer documents at once")
    case .drawnFont, .noChineseFont, .strangeCharacters:
      Wording(
        zh: "安装 TrueType 中文字体：apt install \(Self.fontPackages)",
        en: "install TrueType fonts for Chinese: apt install \(Self.fontPackages)")
    case .missingCharacters:
      Wording(
        zh: "安装收字更全的字体：apt install fonts-hanazono，或换一个字",
        en: "install a font with more characters: apt install fonts-hanazono; or write another character")
    default: nil
    }
  }
}
