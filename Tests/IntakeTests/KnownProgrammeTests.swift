import Intake
import Testing

@Test func aNewProgrammeKnowsNoDepartments() {
  #expect(KnownProgramme().departments.isEmpty)
}
