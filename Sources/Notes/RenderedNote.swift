package import Diagnostics
package import Markup

/// A note as HTML, with the places that only the page which shows it can fill.
package struct RenderedNote: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    /// A run of `bytes` that is HTML already.
    case html(Range<Int>)
    /// Where the link of a reference begins and ends, by its index.
    case linkStart(Int)
    case linkEnd(Int)
    /// The address of a file inside an attribute, by its index.
    case file(Int)
    /// An embedded chart or table, by its index.
    case embed(Int)
    /// The borders of what only the internal edition shows.
    case internalStart
    case internalEnd
  }

  package var bytes: [UInt8] = []
  package var segments: [Segment] = []
  package var references: [NoteReference] = []
  package var embeds: [NoteEmbed] = []
  /// The relative links and images.
  package var files: [NoteFileLink] = []
  package var headings: [NoteHeading] = []

  package init() {}
}

/// A link to something of the programme: `task:3`.
package struct NoteReference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case task, indicator, department, workstream, action, commitment
  }

  package var kind: Kind
  package var id: String
  package var place: Place
  /// Whether only the internal edition shows it.
  package var isInternal: Bool
}

/// A fenced block that stands for a live chart or table.
package struct NoteEmbed: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case chart, tasks, indicators
  }

  package var kind: Kind
  /// The YAML lines between the fences.
  package var yaml: String
  /// Where the first of these lines starts.
  package var place: Place
  /// Whether only the internal edition shows it.
  package var isInternal: Bool
}

/// A relative address in a note, of a page or an image.
package struct NoteFileLink: Hashable, Sendable {
  package var address: String
  package var isImage: Bool
  package var place: Place
  /// Whether only the internal edition shows it.
  package var isInternal: Bool
}

extension RenderedNote {
  /// The runs of finished HTML outside of the internal parts, as places in `bytes`.
  package var publicRuns: [Range<Int>] {
    var depth = 0
    var runs: [Range<Int>] = []
    for segment in segments {
      switch segment {
      case .internalStart: depth += 1
      case .internalEnd: depth -= 1
      case .html(let range) where depth == 0: runs.append(range)
      default: break
      }
    }
    return runs
  }
}

extension NoteFileLink {
  /// The path in the project that the address leads to from the note's file, with `.` and `..` followed.
  package var path: String {
    let slash = UInt8(ascii: "/")
    var parts = Array(place.file.utf8.split(separator: slash).dropLast().map(Array.init))
    for step in address.utf8.split(separator: slash).map(Array.init) where step != Array(".".utf8) {
      if step != Array("..".utf8) { parts.append(step) } else if !parts.isEmpty { parts.removeLast() }
    }
    return String(decoding: Array(parts.joined(separator: [slash])), as: UTF8.self)
  }
}

/// A heading of a note, for a table of contents.
package struct NoteHeading: Hashable, Sendable {
  /// The level in the page, 1…6.
  package var level: Int
  package var text: String
  package var id: String
  /// Whether only the internal edition shows it.
  package var isInternal: Bool
}

extension RenderedNote {
  /// Appends the note's HTML, asking the page for the address of each reference and the markup of each embed.
  ///
  /// A reference without an address keeps its text and loses its link, and so does the link of a file; a picture without
  /// one is left out. Of the internal parts nothing is written, and nothing is asked for, unless `showsInternal`.
  package func html(
    link: (NoteReference) -> String?, file: (NoteFileLink) -> String? = \.address,
    size: (NoteFileLink) -> PictureSize? = { _ in nil }, embed: (NoteEmbed) -> Markup,
    showsInternal: Bool, into out: inout [UInt8]
  ) {
    var depth = 0
    var isLinked = false
    var tags = FileTags()
    for segment in segments {
      switch segment {
      case .internalStart: depth += 1
      case .internalEnd: depth -= 1
      case _ where depth > 0 && !showsInternal: continue
      case .html(let range): tags.append(bytes[range], to: &out)
      case .file(let index):
        tags.append(files[index], at: file(files[index]), size: size(files[index]), to: &out)
      case .embed(let index): out.append(contentsOf: embed(embeds[index]).bytes)
      case .linkStart(let index):
        let address = link(references[index])
        isLinked = address != nil
        if let address { HrefText.appendAnchor(to: address, into: &out) }
      case .linkEnd:
        if isLinked { out.append(contentsOf: "</a>".utf8) }
      }
    }
  }
}

extension RenderedNote {
  /// The finished HTML of each internal part.
  package var internalParts: [[UInt8]] {
    var depth = 0
    var parts: [[UInt8]] = []
    for segment in segments {
      switch segment {
      case .internalStart:
        depth += 1
        if depth == 1 { parts.append([]) }
      case .internalEnd: depth -= 1
      case .html(let range) where depth > 0: parts[parts.count - 1] += bytes[range]
      default: break
      }
    }
    return parts
  }
}
