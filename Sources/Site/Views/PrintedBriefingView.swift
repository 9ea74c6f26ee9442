import Dates
import Templates

/// A printed briefing with links to its files.
struct PrintedBriefingView: Sendable {
  let briefing: PrintedBriefing

  static let fields = Fields<PrintedBriefingView>(
    .text("documentName") { "\($0.briefing.month.chinese)\($0.briefing.name)" },
    .list("documentFiles", PrintedFileView.fields) { view in
      view.briefing.files.enumerated().map { index, file in
        PrintedFileView(
          address: Address.briefingFile(file.name, of: view.briefing.month), kind: file.kind,
          size: file.bytes.count, isLast: index == view.briefing.files.count - 1)
      }
    }
  )
}

/// One file of a printed briefing.
struct PrintedFileView: Sendable {
  let address: String
  let kind: String
  let size: Int
  let isLast: Bool

  static let fields = Fields<PrintedFileView>(
    .text("fileAddress") { $0.address },
    .text("kind") { $0.kind },
    .text("size") { view in
      view.size >= 1 << 20 ? "\((view.size + (1 << 19)) >> 20) MB" : "\(max(1, (view.size + 512) >> 10)) KB"
    },
    .flag("isLastFile") { $0.isLast }
  )
}
