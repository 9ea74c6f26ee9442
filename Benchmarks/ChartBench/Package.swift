// swift-tools-version: 6.2
import PackageDescription

// The folder of a clone may have any name, so the package of the project is named here.
let package = Package(
  name: "ChartBench",
  dependencies: [.package(name: "taizhang", path: "../..")],
  targets: [
    .executableTarget(
      name: "ChartBench", dependencies: [.product(name: "Charts", package: "taizhang")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
