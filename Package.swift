// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of the package, always built with the strict settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one or more libraries; files that are no part of the program are named.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "taizhang",
  products: [
    .executable(name: "taizhang", targets: ["taizhang"]),
    .library(name: "Charts", targets: ["Charts"]),
    // For the package in Tests/Fuzz, which gives them what nobody would write.
    .library(name: "Readers", targets: ["Bundles", "Editable", "Intake", "Notes", "Pictures", "Templates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .target(name: "CSystemCalls"),

    library("System", ["CSystemCalls"]),
    library("Dates"),
    library("Diagnostics"),
    library("Markup"),
    library("Privacy", ["Diagnostics"]),
    library("Pictures"),
    library("Model", ["Dates"]),
    library("Tables", ["CExpat", "CYAML", "CZip", "Dates", "Diagnostics"]),
    library("Workbooks", ["CXLSXWriter", "Dates", "Diagnostics", "System"]),
    library("Notes", ["CCmarkGFM", "CSystemCalls", "Diagnostics", "Markup", "Privacy", "System"]),
    library(
      "Loading",
      ["CSystemCalls", "Dates", "Diagnostics", "Model", "Notes", "Pictures", "Privacy", "System", "Tables"]),
    library("Intake", ["Dates", "Diagnostics", "Loading", "Markup", "Model", "Tables"]),
    library(
      "Returns", ["Dates", "Diagnostics", "Loading", "Markup", "Model", "System", "Tables", "Workbooks"]),
    library("Charts", ["Dates", "Markup"]),
    library("ChartGallery", ["Charts", "Dates", "Diagnostics", "Markup"]),
    .executableTarget(name: "chart-gallery", dependencies: ["ChartGallery"], swiftSettings: strict),
    library("Templates", ["Diagnostics", "Markup"]),
    library("Narrative", ["Charts", "Dates", "Diagnostics", "Markup", "Model"]),
    library(
      "Site",
      ["Charts", "Dates", "Diagnostics", "Markup", "Model", "Narrative", "Notes", "OpenData", "Templates"]),
    library("Gate", ["CZip", "Diagnostics", "Markup", "Model", "Privacy", "Tables"]),
    library(
      "OpenData", ["Bundles", "Dates", "Diagnostics", "Markup", "Model", "Narrative", "Tables", "Workbooks"]),
    library("Printing", ["CQPDF", "CSystemCalls", "Dates", "Diagnostics", "Markup", "System"]),
    library(
      "Editable", ["Bundles", "CExpat", "Dates", "Diagnostics", "Markup", "Printing", "System"]),
    library("Delivery", ["CSystemCalls", "Diagnostics", "System"]),
    library(
      "Bundles",
      [
        "CDeflate", "CZip", "Delivery", "Diagnostics", "Markup", "Model", "System",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library(
      "Commands",
      [
        "Bundles", "Charts", "Dates", "Delivery", "Diagnostics", "Gate", "Intake", "Loading", "Markup",
        "Model",
        "Narrative",
        "Notes", "Editable", "Printing", "Returns", "Site", "System", "Tables", "Templates", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "taizhang", dependencies: ["CSystemCalls", "Commands", "Notes"], swiftSettings: strict),
    .executableTarget(
      name: "table-bench", dependencies: ["Tables"], path: "Benchmarks/TableBench", swiftSettings: strict),

    tests("SystemTests", ["System"]),
    tests("DatesTests", ["Dates"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("MarkupTests", ["Markup"]),
    tests("PrivacyTests", ["Privacy"]),
    tests("PicturesTests", ["Pictures"]),
    tests("ModelTests", ["Model", "Dates"]),
    tests("TablesTests", ["CZip", "Tables", "Dates", "Diagnostics"], exclude: ["Oracles"]),
    tests("NotesTests", ["Notes", "Diagnostics", "Markup", "taizhang"]),
    tests("LoadingTests", ["Bundles", "Loading", "Model", "Notes", "Tables", "Diagnostics", "Dates"]),
    tests("IntakeTests", ["Bundles", "Intake", "Loading", "Tables", "Diagnostics", "Dates", "Model"]),
    tests(
      "ReturnsTests", ["Returns", "Loading", "Model", "Tables", "Diagnostics", "Dates"], exclude: ["Fill"]),
    tests("ChartsTests", ["ChartGallery", "Charts", "Dates", "Markup"]),
    tests("TemplatesTests", ["Templates", "Diagnostics", "Markup"]),
    tests("NarrativeTests", ["Narrative", "Loading", "Model", "Dates", "Diagnostics"]),
    tests(
      "BriefingPackTests", ["Site", "Model", "Dates", "Diagnostics", "Markup", "Notes", "Templates"]),
    tests("MachineTests", ["Site", "Dates"]),
    tests("OpenDataTests", ["OpenData", "Dates", "Diagnostics", "Model", "Tables"]),
    tests("PrintingTests", ["Printing", "Dates", "Diagnostics", "System"]),
    tests("EditableTests", ["CZip", "Editable", "Dates", "Diagnostics", "Printing"]),
    tests("GateTests", ["Gate", "Bundles", "Diagnostics", "Model"]),
    tests("DeliveryTests", ["Delivery", "Diagnostics"]),
    tests("BundlesTests", ["Bundles", "CZip", "Delivery", "Diagnostics", "Markup"]),
    tests("SiteTests", ["taizhang", .product(name: "Crypto", package: "swift-crypto")]),
  ]
)
