import Foundation
import Glibc
import Testing

/// Builds that are killed over an existing site.
struct InterruptionTests {
  @Test func aKilledBuildLeavesTheLastSiteWholeOrTheNextOne() throws {
    let renamed = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "title: 城市提升方案", with: "title: 城市更新方案")
    let old = try Project().build()
    let new = try Project(SmallProgramme.with(["Content/programme.yaml": renamed])).build()
    let project = try Project()
    _ = try project.build()
    for step in 1...20 {
      try project.write("Content/programme.yaml", step.isMultiple(of: 2) ? original : renamed)
      let run = try Run(["build", "--project", project.path])
      usleep(useconds_t(step * 12_000))
      run.kill()
      _ = try run.finish()
      let site = try Site(at: "\(project.path)/Output/site")
      #expect(site == old || site == new, "killed after \(step * 12) ms")
    }
    try project.write("Content/programme.yaml", renamed)
    #expect(try project.build() == new)
    #expect(try leftovers(in: project) == [".site.lock", "site"])
  }

  @Test func theNextBuildClearsWhatAKilledOneLeft() throws {
    let project = try Project()
    _ = try project.build()
    try project.write("Output/.site.staging/.taizhang-output", "")
    try project.write("Output/.site.staging/half.html", "<p>")
    _ = try project.build()
    #expect(try leftovers(in: project) == [".site.lock", "site"])
  }

  private var original: String { SmallProgramme.files["Content/programme.yaml"] ?? "" }

  private func leftovers(in project: Project) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(project.path)/Output").sorted()
  }
}
