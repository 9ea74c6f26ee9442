/// What can go out of a picture, by the name that people read.
enum RemovedPart: String {
  case application = "application data"
  case comment = "comment"
  case contentCredentials = "content credentials"
  case exif = "Exif"
  case gps = "GPS"
  case iptc = "IPTC"
  case mpf = "MPF"
  case plainText = "plain text"
  case text = "text"
  case thumbnail = "thumbnail"
  case time = "time"
  case trailing = "trailing data"
  case unknown = "unknown data"
  case xmp = "XMP"
}
