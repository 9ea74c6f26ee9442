import Diagnostics
import Markup
import Model
import Notes
import Templates

/// A note as it stands on one page.
struct NoteView: Sendable {
  let site: SiteContext
  let note: PageNote
  /// The way from the page to the site's root.
  let root: String

  static let fields = Fields<NoteView>(
    .text("noteTitle") { $0.note.title.nonEmpty ?? "说明" },
    .markup("noteHTML") { $0.html }
  )

  private var html: Markup {
    var bytes: [UInt8] = []
    var number = 0
    note.note.html(
      link: { site.address(of: $0).map { root + $0 } },
      file: { link in
        guard site.edition.showsAttachments else { return nil }
        return root + Address.link(to: site.attachments.publish(link, isPortable: site.isOffline))
      },
      size: site.attachments.size,
      embed: { embed in
        number += 1
        guard let embed = note.embeds[embed] else { return Markup() }
        return EmbedView(site: site, root: root, number: number).markup(embed)
      },
      showsInternal: site.edition.showsInternal, into: &bytes)
    return Markup(raw: bytes)
  }
}

extension SiteContext {
  /// The page that a reference in a note leads to; nil where there is none.
  func address(of reference: NoteReference) -> String? {
    switch reference.kind {
    case .task: TaskNumber(reference.id).flatMap { standing.task($0) }.map { Address.task($0.task.number) }
    case .indicator: standing.indicator(Identifier(reference.id)).map { Address.indicator($0.indicator.id) }
    case .department: standing.department(Identifier(reference.id)).map { Address.department($0.id) }
    case .workstream: standing.workstream(Identifier(reference.id)).map { Address.workstream($0.id) }
    case .action: standing.action(Identifier(reference.id)).map { Address.action($0.id) }
    case .commitment:
      programme.commitments.contains { $0.id.text == reference.id }
        ? "\(Address.commitments)#c-\(reference.id)" : nil
    }
  }
}
