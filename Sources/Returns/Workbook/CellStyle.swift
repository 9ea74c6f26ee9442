internal import CXLSXWriter

/// How cells look and whether people may change them.
struct CellStyle: Hashable {
  enum Fill: UInt32 {
    case none = 0xFFFFFF
    /// The heading of a column that is only shown.
    case heading = 0xD9E1E8
    /// The heading of a column to fill in.
    case asking = 0xFFE699
    case grey = 0xF2F2F2
    case yellow = 0xFFFBE6
  }

  enum Alignment {
    case left, centre, right
  }

  var size = 11.5
  var isBold = false
  var ink: UInt32 = 0x000000
  var fill = Fill.none
  var hasBorder = false
  var isLocked = true
  var alignment = Alignment.left
  var numberFormat = ""

  /// Sets all properties of a new format.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, "宋体")
    format_set_font_size(format, size)
    if isBold { format_set_bold(format) }
    format_set_font_color(format, ink)
    if fill != .none { format_set_bg_color(format, fill.rawValue) }
    if hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0x8C8C8C)
    }
    if !isLocked { format_set_unlocked(format) }
    format_set_align(format, horizontal)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_text_wrap(format)
    if !numberFormat.isEmpty { format_set_num_format(format, numberFormat) }
  }

  private var horizontal: UInt8 {
    switch alignment {
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .centre: UInt8(LXW_ALIGN_CENTER.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    }
  }
}
