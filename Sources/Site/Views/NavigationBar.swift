import Markup
import Templates

/// The navigation as pages carry it, rendered once for all pages that show the same.
struct NavigationBar: Sendable {
  static let template = "navigation"

  private let frame: FrameView

  init(_ frame: FrameView) { self.frame = frame }

  static let fields = Fields<FrameView>(
    .text("root") { $0.root },
    .list("navigation", NavigationView.fields) { $0.navigation }
  )

  var markup: Markup {
    let marks = frame.navigation.map { $0.current ?? "" }.joined(separator: ",")
    return frame.site.fragment(named: frame.root + marks) {
      frame.site.rendered(Self.template, [Self.fields.record(frame)])
    }
  }
}
