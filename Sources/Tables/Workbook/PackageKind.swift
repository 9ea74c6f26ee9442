internal import Diagnostics

/// Tells a workbook from the other kinds of files that are zip archives too.
enum PackageKind {
  /// The part that lists a workbook's sheets; any other kind of file is a finding that names it.
  static func workbookPart(of archive: borrowing WorkbookArchive) throws(WorkbookFault) -> String {
    let part = try Relationships(of: "", in: archive).part("officeDocument")
    if let part, archive.has(part), part.utf8.suffix(4).elementsEqual(".xml".utf8), !isOther(part) {
      return part
    }
    throw WorkbookFault(.notAWorkbook(kind(of: part, in: archive), file: archive.file))
  }

  private static func isOther(_ part: String) -> Bool {
    part.utf8.starts(with: "word/".utf8) || part.utf8.starts(with: "ppt/".utf8)
  }

  private static func kind(of part: String?, in archive: borrowing WorkbookArchive) -> Wording {
    if archive.has("xl/workbook.bin") {
      return Wording(zh: "二进制工作簿（.xlsb）", en: "a binary workbook (.xlsb)")
    }
    if part?.utf8.starts(with: "word/".utf8) ?? archive.has("word/document.xml") {
      return Wording(zh: "Word 文档（.docx）", en: "a Word document (.docx)")
    }
    if part?.utf8.starts(with: "ppt/".utf8) ?? archive.has("ppt/presentation.xml") {
      return Wording(zh: "演示文稿（.pptx）", en: "a presentation (.pptx)")
    }
    if archive.has("mimetype"), archive.has("content.xml") {
      return Wording(zh: "OpenDocument 文件（如 .ods）", en: "an OpenDocument file (such as .ods)")
    }
    return Wording(zh: "别的压缩文件", en: "some other archive")
  }
}
