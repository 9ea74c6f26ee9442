"""Bad and odd CSV files."""

from functools import partial

from bad.badfile import EITHER, FINE, HEADER, TASKS, BadFile

LINES = [",".join(row) for row in (HEADER, *TASKS)]
TEXT = "\r\n".join(LINES) + "\r\n"
BOM = b"\xef\xbb\xbf"
CSV = partial(BadFile, suffix=".csv")


def csv(name: str, content, **verdict) -> BadFile:
    return CSV(name=name, content=content.encode() if isinstance(content, str) else content, **verdict)


def with_title(title: str) -> str:
    return TEXT.replace("改造老旧小区", title)


def with_day(day: str) -> str:
    return TEXT.replace("2019-06-30", day)


def fine(name: str, content) -> BadFile:
    return csv(name, content, imports=FINE, checks=FINE)


def either(name: str, content) -> BadFile:
    return csv(name, content, imports=EITHER, checks=EITHER)


UTF8, CUT = TEXT.encode(), TEXT.encode("gb18030")
ENCODINGS = [
    csv("utf-8 cut inside a character", BOM + UTF8[: UTF8.rindex("局".encode()) + 1]),
    csv("gbk cut inside a character", CUT[: CUT.rindex("局".encode("gb18030")) + 1]),
    csv("four-byte gb18030 cut", with_title("𠀀").encode("gb18030").split("𠀀".encode("gb18030"))[0] + b"\x95\x32\x82"),
    csv("bytes of no encoding", UTF8.replace("改造".encode(), b"\xff\xff")),
    csv("gbk after a mark of utf-8", BOM + TEXT.encode("gb18030")),
    csv("utf-16 of an odd length", TEXT.encode("utf-16")[:-1]),
    csv("big-endian utf-16 of an odd length", b"\xfe\xff" + TEXT.encode("utf-16-be")[:-1]),
    csv("lone high surrogate", b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x00\xd8,\x00"),
    csv("lone low surrogate", b"\xff\xfe" + b"\x00\xdc" + TEXT.encode("utf-16-le")),
    csv("utf-16 without its mark", TEXT.encode("utf-16-le")),
    csv("utf-32", TEXT.encode("utf-32")),
    csv("surrogates in utf-8", UTF8.replace("改造".encode(), b"\xed\xa0\x80")),
    csv("overlong utf-8", UTF8.replace("改造".encode(), b"\xc0\x80\xe0\x80\x80")),
    csv("utf-8 after a mark of utf-16", b"\xff\xfe" + UTF8),
    csv("big5", "序號,工作目標任務,工作板塊,牽頭單位,責任人,完成時限\r\n1,打通斷頭路,建設,國土局,甲某,2019-12-31\r\n".encode("big5")),
    csv("shift_jis", "番号,任務,担当課,期限\r\n1,道路の整備,土木課,2019-12-31\r\n".encode("shift_jis")),
    csv("euc-kr", "번호,과제,부서,기한\r\n1,도로 정비,건설과,2019-12-31\r\n".encode("euc-kr")),
    csv("nul in a cell", with_title("改造\0老旧小区")),
    csv("only nuls", b"\0" * 4096),
    csv("random bytes", bytes((i * 7919 + i * i * 31) % 256 for i in range(8192))),
    either("byte order mark in the middle", BOM + UTF8 + BOM + LINES[1].replace("1,", "4,", 1).encode()),
    fine("utf-8 with its mark", BOM + UTF8),
    fine("utf-8 without its mark", TEXT),
    fine("gbk", TEXT.encode("gbk")),
    fine("utf-16 with its mark", TEXT.encode("utf-16")),
    fine("big-endian utf-16 with its mark", b"\xfe\xff" + TEXT.encode("utf-16-be")),
]

SHAPES = [
    csv("empty file", b""),
    csv("only a byte order mark", BOM),
    csv("only blank lines", "\r\n" * 200),
    csv("only blanks", " \u3000\t " * 40),
    csv("only title rows", "2019年工作台账\r\n填报单位：办公室\r\n"),
    csv("only a header", LINES[0] + "\r\n"),
    csv("no header", "\r\n".join(LINES[1:])),
    csv("too few fields", TEXT.replace(",甲某,2019-12-31", "")),
    csv("too many fields", TEXT.replace("甲某,", "甲某,乙某,")),
    csv("unclosed quote", with_title('"改造老旧小区')),
    csv("text after a closing quote", with_title('"改造"老旧小区')),
    csv("quote inside a plain field", with_title('改造"老旧"小区')),
    csv("duplicate header", TEXT.replace("工作板块", "责任人")),
    csv("header without a name over text", TEXT.replace("责任人", ""), imports=EITHER),
    csv("full-width commas", TEXT.replace(",", "，")),
    csv("513 columns", "\r\n".join(line + "," + ",".join(f"列{i}" for i in range(507)) for line in LINES)),
    csv("two million blank lines", lambda: (TEXT + "\r\n" * 2_000_000).encode()),
    either("200,001 rows", lambda: (LINES[0] + "\n" + "".join(
        f"{i},修路,建设,国土规划建设管理局,甲某,2019-12-31\n" for i in range(1, 200_002))).encode()),
    csv("field of a megabyte", with_title("改" * 350_000)),
    csv("over 64 MiB", lambda: (TEXT + "\n").encode() + b" \n" * (33 << 20)),
    csv("ten thousand quotes", with_title('"' * 10_001)),
    csv("many loose quotes", LINES[0] + "\n" + '1,a"b,c\n' * 20_000),
    either("half a million blank lines", TEXT + "\r\n" * 500_000),
    either("the sep= line of Excel", "sep=,\r\n" + TEXT),
    fine("semicolons", TEXT.replace(",", ";")),
    fine("tabs", TEXT.replace(",", "\t")),
    fine("lone carriage returns", TEXT.replace("\r\n", "\r")),
    fine("mixed line ends", TEXT.replace("\r\n", "\n", 2)),
    fine("no line end at the end", TEXT.rstrip()),
    fine("line breaks in quotes", with_title('"改造\n老旧小区"')),
    fine("separators of unicode", with_title("改造\u2028老旧\u0085小区")),
]

VALUES = [
    csv("web page", "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body><table><tr><td>序号</td></tr></table>"),
    csv("number twice", TEXT.replace("\r\n2,", "\r\n1,"), imports=EITHER),
    csv("day that is not", with_day("2019-02-30"), cell="F3"),
    csv("day or month first", with_day("03/04/2019"), cell="F3"),
    csv("two dates", with_day("2019-06-30、2019-12-31"), cell="F3"),
    csv("month thirteen", with_day("2019年13月"), cell="F3"),
    csv("error of Excel", with_day("#REF!"), cell="F3"),
    csv("serial beyond the calendar", with_day("9999999999999999999999"), cell="F3"),
    csv("infinite deadline", with_day("1e308"), cell="F3"),
    csv("not a number", with_day("NaN"), cell="F3"),
    either("control characters", with_title("改造\x07\x1b[31m老旧小区\x1b[0m")),
    either("directions of text", with_title("改造\u202e老旧小区\u2066")),
    either("formula in a text", with_title("=HYPERLINK(A1)")),
    either("number that is huge", TEXT.replace("\r\n2,", "\r\n" + "9" * 400 + ",")),
    either("name of a script", with_title("</script><script>alert(1)</script>")),
]

TEXTS = ENCODINGS + SHAPES + VALUES
