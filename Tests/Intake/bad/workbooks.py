"""Workbooks whose parts are missing, are no sound XML, or are built to do harm."""

import re

from bad.package import (
    MAIN, RELATIONS, STYLES, XML, book, parts, relations, row, rows, shared, sheet, workbook,
)
from bad.packages import bad, either, fine

STRING = '<c r="B3" t="s"><v>{}</v></c>'


def missing(*names: str) -> bytes:
    return book(**dict.fromkeys(names))


def with_string(value: str, **changes) -> bytes:
    return book(sheet=sheet(rows(B=STRING.format(value))), **changes)


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{level} '{f'&a{level - 1};' * 10}'>" for level in range(1, 10)
) + "]>"
QUADRATIC = f"<!DOCTYPE x [<!ENTITY a '{'ha' * 50_000}'>]>"
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://localhost:1/x.dtd"> %a;]>'


def declared(part: str, doctype: str) -> str:
    return part.replace(XML, XML + doctype, 1)


def laughing(entity: str = "&a9;") -> dict[str, str]:
    return {
        "sheet": declared(sheet(rows().replace("打通断头路", entity)), LAUGHS),
        "book": declared(workbook().replace('name="台账"', f'name="{entity}"'), LAUGHS),
        "shared": declared(shared(f"<si><t>{entity}</t></si>"), LAUGHS),
        "styles": declared(STYLES.replace("yyyy-mm-dd", entity), LAUGHS),
        "types": declared(parts()["[Content_Types].xml"], LAUGHS),
    }


def with_attributes(text: str) -> str:
    """The sheet with attributes of its own in the second row."""
    return sheet(rows().replace('<row r="2"', f'<row {text} r="2"'))


def prefixed(part: str) -> str:
    """The same part with a prefix before every name."""
    return re.sub(r"<(/?)(?=[a-z])", r"<\1x:", part).replace("xmlns=", "xmlns:x=")


PARTS = [
    either("no content types", missing("types")),
    bad("no workbook", missing("book")),
    either("no root relations", missing("root")),
    bad("no relations of the workbook", missing("links")),
    bad("no sheet", missing("sheet")),
    bad("relation to nowhere", book(links=relations(("worksheet", "worksheets/sheet7.xml")))),
    bad("relation out of the package", book(links=relations(("worksheet", "../../../../etc/passwd")))),
    bad("relation to the network", book(links=relations(("worksheet", "http://localhost:1/sheet.xml"), external=True))),
    bad("relation of no such id", book(book=workbook('<sheet name="台账" sheetId="1" r:id="rId99"/>'))),
    bad("no sheets", book(book=workbook(""))),
    bad("only a chart sheet", book(links=relations(("chartsheet", "worksheets/sheet1.xml")),
        sheet=f'{XML}<chartsheet xmlns="{MAIN}"/>')),
    either("only hidden sheets", book(book=workbook('<sheet name="台账" sheetId="1" state="veryHidden" r:id="rId1"/>'))),
    either("two sheets of one name", book(book=workbook(
        '<sheet name="台账" sheetId="1" r:id="rId1"/><sheet name="台账" sheetId="2" r:id="rId1"/>'))),
    either("thousands of sheets", book(book=workbook(
        "".join(f'<sheet name="s{i}" sheetId="{i}" r:id="rId1"/>' for i in range(1, 5_001))))),
    fine("quotes and slashes in the sheet's name", book(book=workbook(
        '<sheet name="甲&apos;&quot;/\\!&lt;b&gt;" sheetId="1" r:id="rId1"/>'))),
    either("sheet without a name", book(book=workbook('<sheet name="" sheetId="1" r:id="rId1"/>'))),
    either("sheet name of 100,000 letters", book(book=workbook(f'<sheet name="{"a" * 100_000}" sheetId="1" r:id="rId1"/>'))),
    fine("no shared texts and no styles", book(
        shared=None, styles=None, links=relations(("worksheet", "worksheets/sheet1.xml")))),
    either("relation to shared texts that are missing", missing("shared")),
    either("relation to styles that are missing", missing("styles")),
    bad("shared text without the part", with_string("0", shared=None)),
    fine("shared text", with_string("0")),
    bad("shared text out of range", with_string("9"), cell="B3"),
    bad("shared text before the first", with_string("-1"), cell="B3"),
    bad("shared text of no number", with_string("甲"), cell="B3"),
    bad("shared text of a huge number", with_string("99999999999999999999"), cell="B3"),
    either("shared text without a number", with_string("")),
    fine("promises of many shared texts", book(shared=shared().replace('count="1"', 'count="4294967295"'))),
    either("shared texts with control escapes", with_string("0", shared=shared("<si><t>甲_x0000__x0007__xD800_</t></si>"))),
    fine("escaped underscores", with_string("0", shared=shared("<si><t>甲_x005F_x000D_</t></si>"))),
    fine("rich text and readings", with_string("0", shared=shared(
        "<si><r><t>打通</t></r><r><rPr/><t>断头路</t></r><rPh><t>da tong</t></rPh></si>"))),
]

MARKUP = [
    bad("sheet that is no XML", book(sheet="序号,任务")),
    bad("sheet that ends early", book(sheet=sheet()[:-30])),
    bad("sheet that is empty", book(sheet="")),
    bad("workbook that is no XML", book(book="<workbook")),
    bad("workbook that is empty", book(book="")),
    bad("relations that are no XML", book(links="<<<")),
    bad("shared texts that are no XML", with_string("0", shared="<sst><si></sst>")),
    either("styles that are no XML", book(styles="<styleSheet><")),
    bad("sheet of another root", book(sheet=f'{XML}<worksheets xmlns="{MAIN}"/>')),
    bad("workbook of another root", book(book=f'{XML}<html xmlns="{MAIN}"/>')),
    bad("sheet of another namespace", book(sheet=sheet().replace(MAIN, "urn:other"))),
    either("sheet without a namespace", book(sheet=sheet().replace(f' xmlns="{MAIN}"', ""))),
    fine("strict namespaces", book(
        sheet=sheet().replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        book=workbook().replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace(
            RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"))),
    fine("prefixed namespaces", book(sheet=prefixed(sheet()))),
    fine("comments and instructions", book(sheet=sheet(rows().replace("</row>", "<!-- 甲 --><?x y?></row>")))),
    fine("texts marked as raw", book(sheet=sheet(rows().replace("打通断头路", "<![CDATA[打通断头路]]>")))),
    fine("sheet in utf-16", book(sheet=sheet().replace("UTF-8", "UTF-16").encode("utf-16"))),
    either("sheet in gbk", book(sheet=sheet().replace("UTF-8", "GBK").encode("gbk"))),
    bad("sheet of an unknown encoding", book(sheet=sheet().replace("UTF-8", "x-none"))),
    bad("sheet with broken utf-8", book(sheet=sheet().encode().replace("打通".encode(), b"\xff\xfe"))),
    bad("sheet with a nul", book(sheet=sheet().encode().replace("打通".encode(), b"\0"))),
    bad("character that XML forbids", book(sheet=sheet(rows().replace("打通断头路", "&#7;")))),
    bad("undeclared entity", book(sheet=sheet(rows().replace("打通断头路", "&nbsp;")))),
    *(bad(f"billion laughs in the {name}", book(**{name: part}))
      for name, part in laughing().items() if name not in ("shared", "types", "styles")),
    bad("billion laughs in the shared texts", with_string("0", shared=laughing()["shared"])),
    either("billion laughs in the styles", book(styles=laughing()["styles"])),
    either("billion laughs in the content types", book(types=laughing()["types"])),
    bad("quadratic entities", book(sheet=declared(sheet(rows().replace("打通断头路", "&a;" * 20_000)), QUADRATIC))),
    bad("entity from a file", book(sheet=declared(sheet(rows().replace("打通断头路", "&a;")), OUTSIDE))),
    bad("entity from the network", book(sheet=declared(sheet(), PARAMETER))),
    bad("document type", book(sheet=declared(sheet(), "<!DOCTYPE worksheet>"))),
    bad("deep nesting", book(sheet=sheet(row(1, ("<",)).replace("&lt;", "<a>" * 100_000 + "</a>" * 100_000)))),
    either("attribute of eight megabytes", book(sheet=with_attributes(f'x="{"甲" * 2_800_000}"'))),
    either("element with many attributes", book(sheet=with_attributes(" ".join(f'a{i}=""' for i in range(20_000))))),
]

WORKBOOKS = PARTS + MARKUP
