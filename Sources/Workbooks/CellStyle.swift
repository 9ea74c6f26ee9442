internal import CXLSXWriter

/// How cells look and whether people may change them.
package struct CellStyle: Hashable {
  package enum Fill: UInt32 {
    case none = 0xFFFFFF
    /// The heading of a column that is only shown.
    case heading = 0xD9E1E8
    /// The heading of a column to fill in.
    case asking = 0xFFE699
    case grey = 0xF2F2F2
    case yellow = 0xFFFBE6
  }

  package enum Alignment {
    case left, centre, right
  }

  package var size: Double
  package var isBold: Bool
  package var ink: UInt32
  package var fill: Fill
  package var hasBorder: Bool
  package var isLocked: Bool
  package var alignment: Alignment
  package var numberFormat: String
  package var wraps: Bool

  package init(
    size: Double = 11.5, isBold: Bool = false, ink: UInt32 = 0x000000, fill: Fill = .none,
    hasBorder: Bool = false, isLocked: Bool = true, alignment: Alignment = .left, numberFormat: String = "",
    wraps: Bool = true
  ) {
    self.size = size
    self.isBold = isBold
    self.ink = ink
    self.fill = fill
    self.hasBorder = hasBorder
    self.isLocked = isLocked
    self.alignment = alignment
    self.numberFormat = numberFormat
    self.wraps = wraps
  }

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
    if wraps { format_set_text_wrap(format) }
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
