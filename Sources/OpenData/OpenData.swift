internal import Bundles
package import Model

/// The tables behind the pages of one edition, as files that people and programs open.
package struct OpenData: Sendable {
  /// A file below the site's root.
  package struct File: Hashable, Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  /// Where the files of the whole programme lie.
  package static let folder = "data/"

  let context: TableContext
  private let catalogue: Catalogue

  /// The data of a programme that holds only what its edition prints.
  package init(_ standing: Standing, facts: Facts) {
    context = TableContext(standing: standing, facts: facts)
    catalogue = Catalogue(context)
  }

  /// Hands over every file, one at a time: those of the whole programme, then those beside pages.
  ///
  /// - Throws: what the sink throws, or a `WorkbookError`.
  package func write(to sink: (File) throws -> Void) throws {
    try writeWhole(to: sink)
    for index in 0..<pageCount { try sink(page(at: index)) }
  }

  /// How many pages have rows of their own.
  package var pageCount: Int { catalogue.pageCount }

  /// The rows of one of these pages, as the file that lies beside it.
  package func page(at index: Int) -> File {
    let (folder, table) = catalogue.page(at: index)
    return File(path: folder + "data.csv", bytes: CSVWriter.bytes(of: table))
  }

  /// Every file at once, for programmes of which memory holds all.
  package func files() throws -> [File] {
    var files: [File] = []
    try write { files.append($0) }
    return files
  }

  /// Hands over the files of the whole programme, one at a time.
  ///
  /// - Throws: what the sink throws, or a `WorkbookError`.
  package func writeWhole(to sink: (File) throws -> Void) throws {
    let tables = catalogue.tables
    let brief = DataBrief(context)
    var marks: [FileMark] = []
    func put(_ name: String, _ bytes: [UInt8]) throws -> FileMark {
      let mark = FileMark(name, bytes)
      marks.append(mark)
      try sink(File(path: Self.folder + name, bytes: bytes))
      return mark
    }
    var resources: [(DataTable, FileMark)] = []
    for table in tables {
      resources.append((table, try put(table.id.fileName(".csv"), CSVWriter.bytes(of: table))))
      _ = try put(table.id.fileName(".json"), JSONTable(table: table, brief: brief).bytes)
      _ = try put(table.id.fileName(".schema.json"), JSONSchema(table: table, brief: brief).bytes)
    }
    _ = try put("datapackage.json", DataPackage(brief: brief, resources: resources).bytes)
    let workbook = DataWorkbook(brief: brief, tables: tables, created: context.standing.asOf)
    _ = try put("data.xlsx", try workbook.bytes())
    let sums = SumList(Dictionary(uniqueKeysWithValues: marks.map { (EntryPath($0.name), $0.sum) }))
    try sink(File(path: Self.folder + SumList.fileName, bytes: sums.bytes))
  }
}
