/// The radicals that some programs write in the place of the characters which look the same: `⽉` for `月`.
///
/// The characters are those of `EquivalentUnifiedIdeograph.txt` of Unicode 14.0; for the Kangxi radicals they are the same
/// as by NFKC.
enum Radicals {
  /// Reads the radicals of UTF-8 bytes from an index on as their characters, and gives their number.
  static func fold(_ bytes: inout [UInt8], from start: Int) -> Int {
    guard let first = first(in: bytes.span, from: start) else { return 0 }
    let written = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var count = 0
    var index = 0
    while index < written.count {
      if let scalar = character(written.span, at: index) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        count += 1
        index += 3
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return count
  }

  /// The index of the first radical.
  static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0xE2, character(bytes, at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// The character that a radical at an index stands for.
  private static func character(_ bytes: Span<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] >= 0xBA, bytes[index + 1] < 0xC0
    else { return nil }
    let value = 0x2000 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
    let (table, first) = value < 0x2F00 ? (supplement, 0x2E80) : (kangxi, 0x2F00)
    guard table.indices.contains(value - first), Int(table[value - first].value) != value else { return nil }
    return table[value - first]
  }

  /// For U+2E80 to U+2EF3; those without an equivalent stand for themselves.
  private static let supplement = Array(
    ("⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬"
      + "爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲"
      + "讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉"
      + "齐歯齿竜龙龜亀龟").unicodeScalars)

  /// For U+2F00 to U+2FD5.
  private static let kangxi = Array(
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕"
      + "大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
      + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
      + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
      + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
      + "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)
}
