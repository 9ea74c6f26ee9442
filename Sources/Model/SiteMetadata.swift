package import Dates

/// What the pages print about the site itself; what is not configured is not printed.
package struct SiteMetadata: Sendable {
  package var description = ""
  package var siteName = ""
  package var domain = ""
  package var identificationCode = ""
  package var icp = ""
  package var policeRecord = ""
  package var contact = ""
  /// The address that the site has on the web, with a slash at its end; what needs one is not made without.
  package var baseAddress = ""
  /// The day that the pages were published, and when they will be next.
  package var published: Day?
  package var nextUpdate = ""
  /// Under what terms the data may be used, and where these stand.
  package var licence = ""
  package var licenceAddress = ""

  package init() {}
}
