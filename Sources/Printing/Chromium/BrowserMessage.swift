internal import Diagnostics
internal import FoundationEssentials

/// What the browser says: the answer to a command, or an event of a page.
///
/// Foundation's decoder reads it, since the browser writes strict JSON, and megabytes of base64 in it.
struct BrowserMessage: Decodable {
  /// The answers that are read, each present where its command gives it.
  struct Answer: Decodable {
    let targetId: String?
    let sessionId: String?
    /// Why a page could not be loaded.
    let errorText: String?
    /// The printed file.
    let data: Data?
  }

  /// A request that waits to be let through.
  struct Request: Decodable {
    struct Target: Decodable {
      let url: String
    }

    let requestId: String
    let request: Target
  }

  struct Failure: Decodable {
    let message: String
  }

  static let requestPaused = "Fetch.requestPaused"
  static let loaded = "Page.loadEventFired"
  static let crashed = "Inspector.targetCrashed"

  /// The number of the command that it answers.
  let id: Int?
  /// The session of the page that it is about.
  let session: String?
  /// The name of the event.
  let event: String?
  let answer: Answer?
  let failure: Failure?
  let request: Request?

  private enum Key: String, CodingKey {
    case id, sessionId, method, result, error, params
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decodeIfPresent(Int.self, forKey: .id)
    session = try members.decodeIfPresent(String.self, forKey: .sessionId)
    event = try members.decodeIfPresent(String.self, forKey: .method)
    answer = try members.decodeIfPresent(Answer.self, forKey: .result)
    failure = try members.decodeIfPresent(Failure.self, forKey: .error)
    // Other events have parameters of other shapes, of which none is needed.
    request = event == BrowserMessage.requestPaused ? try members.decode(Request.self, forKey: .params) : nil
  }

  init(_ bytes: ArraySlice<UInt8>) throws(PrintError) {
    do {
      self = try JSONDecoder().decode(BrowserMessage.self, from: Data(bytes))
    } catch {
      throw PrintError(.misunderstood(String(decoding: bytes.prefix(80), as: UTF8.self)))
    }
  }
}

/// What the browser is told to do, in the words of its debugging protocol.
struct BrowserCommand {
  let method: String
  /// The names and values of its parameters, the values as JSON.
  let parameters: [(String, String)]

  private init(_ method: String, _ parameters: [(String, String)] = []) {
    self.method = method
    self.parameters = parameters
  }

  /// The bytes of the command, for the page of a session or for the browser itself.
  func bytes(id: Int, session: String?) -> [UInt8] {
    var members = [("id", "\(id)"), ("method", JSONText.quoted(method))]
    members.append(("params", JSONText.object(parameters)))
    if let session { members.append(("sessionId", JSONText.quoted(session))) }
    return Array(JSONText.object(members).utf8) + [0]
  }
}

extension BrowserCommand {
  /// Where every document stands, so that no file holds it and no path gets into the PDF.
  static let address = "https://document.invalid/"

  static let version = BrowserCommand("Browser.getVersion")

  static let newPage = BrowserCommand("Target.createTarget", [("url", JSONText.quoted("about:blank"))])

  static func attach(to target: String) -> BrowserCommand {
    BrowserCommand("Target.attachToTarget", [("targetId", JSONText.quoted(target)), ("flatten", "true")])
  }

  static func close(_ target: String) -> BrowserCommand {
    BrowserCommand("Target.closeTarget", [("targetId", JSONText.quoted(target))])
  }

  /// Turns scripts off, holds every request, and goes to the document.
  static let open = [
    BrowserCommand("Page.enable"), BrowserCommand("Inspector.enable"),
    BrowserCommand("Emulation.setScriptExecutionDisabled", [("value", "true")]),
    BrowserCommand("Fetch.enable", [("patterns", "[{\"urlPattern\": \"*\"}]")]),
    BrowserCommand("Page.navigate", [("url", JSONText.quoted(address))]),
  ]

  static func answer(_ request: String, with html: [UInt8]) -> BrowserCommand {
    let type = JSONText.object([
      ("name", JSONText.quoted("Content-Type")), ("value", JSONText.quoted("text/html; charset=utf-8")),
    ])
    return BrowserCommand(
      "Fetch.fulfillRequest",
      [
        ("requestId", JSONText.quoted(request)), ("responseCode", "200"), ("responseHeaders", "[\(type)]"),
        ("body", "\"\(Data(html).base64EncodedString())\""),
      ])
  }

  static func refuse(_ request: String) -> BrowserCommand {
    BrowserCommand(
      "Fetch.failRequest",
      [("requestId", JSONText.quoted(request)), ("errorReason", JSONText.quoted("BlockedByClient"))])
  }

  static let print = BrowserCommand(
    "Page.printToPDF",
    [
      ("preferCSSPageSize", "true"), ("printBackground", "true"), ("generateTaggedPDF", "true"),
      ("generateDocumentOutline", "true"), ("transferMode", JSONText.quoted("ReturnAsBase64")),
    ])
}
