/// The words behind a fence that say what language a block of code is written in.
///
/// Any other word is refused: it may be meant to do something to the block, such as to keep it from the public.
enum CodeWords {
  private static let known: Set<String> = [
    "text", "txt", "plain", "plaintext", "none", "output", "console", "terminal", "log", "diff", "patch",
    "csv", "tsv", "json", "json5", "jsonc", "jsonl", "yaml", "yml", "toml", "ini", "conf", "config",
    "properties", "env", "xml", "html", "svg", "css", "scss", "sass", "less", "md", "markdown", "mustache",
    "mermaid", "dot", "graphviz", "plantuml", "latex", "tex", "math", "bibtex", "rst", "sh", "shell",
    "bash", "zsh", "fish", "bat", "batch", "cmd", "powershell", "ps1", "make", "makefile", "cmake",
    "dockerfile", "docker", "nginx", "apache", "http", "sql", "mysql", "postgresql", "sqlite", "graphql",
    "regex", "awk", "sed", "vim", "c", "h", "cpp", "c++", "hpp", "cs", "c#", "csharp", "objc",
    "objective-c", "swift", "java", "kotlin", "kt", "scala", "groovy", "go", "golang", "rust", "rs", "zig",
    "d", "python", "py", "python3", "ipython", "ruby", "rb", "perl", "pl", "php", "lua", "r", "julia",
    "matlab", "octave", "vb", "vba", "vbnet", "basic", "pascal", "delphi", "fortran", "cobol", "ada",
    "lisp", "elisp", "scheme", "clojure", "haskell", "hs", "ocaml", "fsharp", "f#", "erlang", "elixir",
    "dart", "javascript", "js", "jsx", "typescript", "ts", "tsx", "node", "vue", "svelte", "coffeescript",
    "wasm", "asm", "assembly", "verilog", "vhdl", "solidity", "proto", "protobuf", "thrift", "terraform",
    "hcl", "nix", "geojson", "wkt", "ics", "vcard", "excel", "formula", "applescript", "tcl", "prolog",
    "sas", "spss", "stata",
  ]

  static func isKnown(_ word: String) -> Bool { known.contains(word.lowercased()) }
}
