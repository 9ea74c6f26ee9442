// swift-tools-version: 6.2
import PackageDescription

// A package of its own: everything in it, the project's libraries too, is built with the instruments of libFuzzer.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "taizhang", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "Readers", package: "taizhang")], path: "Sources",
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
