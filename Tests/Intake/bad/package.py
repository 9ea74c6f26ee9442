"""The parts of a small workbook, and the packages that hold them."""

import io
import zipfile
from xml.sax.saxutils import escape

from bad.badfile import HEADER, TASKS

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

KINDS = {
    "workbook.xml": "sheet.main", "worksheets/sheet1.xml": "worksheet", "sharedStrings.xml": "sharedStrings",
    "styles.xml": "styles",
}
TYPES = XML + f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>""" + "".join(
    f'<Override PartName="/xl/{name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
    for name, kind in KINDS.items()
) + "</Types>"


def relations(*targets: tuple[str, str], external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    items = "".join(
        f'<Relationship Id="rId{index}" Type="{RELATIONS}/{kind}" Target="{target}"{mode}/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def workbook(sheets: str = '<sheet name="台账" sheetId="1" r:id="rId1"/>', properties: str = "") -> str:
    return f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}<sheets>{sheets}</sheets></workbook>'


def text_cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def row(number: int, values: tuple[str, ...], **replaced: str) -> str:
    """A row of inline strings; `F="<c …/>"` puts other XML in a column."""
    cells = (replaced.get(letter, text_cell(f"{letter}{number}", text)) for letter, text in zip("ABCDEFGH", values))
    return f'<row r="{number}">{"".join(cells)}</row>'


def rows(**replaced: str) -> str:
    """The rows of the ledger; cells of its second task (row 3) may be replaced by column."""
    return row(1, HEADER) + row(2, TASKS[0]) + row(3, TASKS[1], **replaced) + row(4, TASKS[2])


def sheet(data: str | None = None, after: str = "", before: str = "") -> str:
    data = rows() if data is None else data
    return f'{XML}<worksheet xmlns="{MAIN}">{before}<sheetData>{data}</sheetData>{after}</worksheet>'


def shared(items: str = "<si><t>打通断头路</t></si>") -> str:
    return f'{XML}<sst xmlns="{MAIN}" count="1" uniqueCount="1">{items}</sst>'


STYLES = XML + f"""<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"""


def parts(**changes: str | bytes | None) -> dict[str, str | bytes]:
    """The parts of the workbook: types, root, book, links, sheet, shared, styles; None leaves one out."""
    made: dict[str, str | bytes | None] = {
        "types": TYPES,
        "root": relations(("officeDocument", "xl/workbook.xml")),
        "book": workbook(),
        "links": relations(
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")
        ),
        "sheet": sheet(),
        "shared": shared(),
        "styles": STYLES,
    } | changes
    names = {
        "types": "[Content_Types].xml", "root": "_rels/.rels", "book": "xl/workbook.xml",
        "links": "xl/_rels/workbook.xml.rels", "sheet": "xl/worksheets/sheet1.xml", "shared": "xl/sharedStrings.xml",
        "styles": "xl/styles.xml",
    }
    return {names.get(name, name): part for name, part in made.items() if part is not None}


def pack(contents: dict[str, str | bytes] | None = None, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The package of the parts, the same bytes at any time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as package:
        for name, part in (parts() if contents is None else contents).items():
            package.writestr(entry(name, method), part)
    return buffer.getvalue()


def entry(name: str, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0))
    info.compress_type = method
    info.external_attr = 0o644 << 16
    return info


def book(**changes: str | bytes | None) -> bytes:
    """A workbook with some parts changed."""
    return pack(parts(**changes))
