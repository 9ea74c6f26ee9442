import Diagnostics
import Templates

/// Renders a template with JSON data; partials are further templates by name.
func rendered(
  _ template: String, _ json: String = "{}", partials: KeyValuePairs<String, String> = [:]
) throws -> String {
  try rendered(template, value(fromJSON: Array(json.utf8)), partials: partials)
}

func rendered(
  _ template: String, _ data: Value, partials: KeyValuePairs<String, String> = [:]
) throws -> String {
  var bytes: [UInt8] = []
  try templates(template, partials).render("main", [data], into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// A set of a template named `main` and its partials.
func templates(_ main: String, _ partials: KeyValuePairs<String, String> = [:]) -> TemplateSet {
  let sources = [("main", main)] + partials.map { ($0.key, $0.value) }
  return TemplateSet(
    sources: sources.map { name, text in
      TemplateSource(name: name, file: "Templates/\(name).mustache", bytes: Array(text.utf8))
    })
}

/// Findings as `rule line:column read`.
func brief(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let place = finding.place.description.split(separator: ":").dropFirst().joined(separator: ":")
    return "\(finding.rule) \(place) \(finding.read ?? "")"
  }
}
