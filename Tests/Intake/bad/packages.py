"""Files named .xlsx that are no packages, or packages that are broken or built to do harm."""

import io
import struct
import zipfile
from functools import partial

from bad.badfile import EITHER, FINE, BadFile
from bad.package import book, entry, pack, parts, rows, sheet

XLSX = partial(BadFile, suffix=".xlsx")
OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def bad(name: str, content, **verdict) -> BadFile:
    return XLSX(name=name, content=content, **verdict)


def fine(name: str, content) -> BadFile:
    return bad(name, content, imports=FINE, checks=FINE)


def either(name: str, content) -> BadFile:
    return bad(name, content, imports=EITHER, checks=EITHER)


def ole(*streams: str) -> bytes:
    """The header of an old compound file, and a directory that names its streams."""
    header = OLE + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 10
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    header = header.ljust(512, b"\xff")
    directory = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", len(name) * 2 + 2) + b"\x05" + b"\0" * 61
        for name in ("Root Entry", *streams)
    )
    return header + b"\xfd\xff\xff\xff".ljust(512, b"\xff") + directory.ljust(1024, b"\0")


def other_document(main: str, kind: str) -> bytes:
    return pack({
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'content-types"><Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.{kind}'
        '.main+xml"/></Types>',
        "_rels/.rels": parts()["_rels/.rels"].replace("xl/workbook.xml", main),
        main: '<?xml version="1.0"?><document xmlns="http://schemas.openxmlformats.org/x/2006/main"/>',
    })


OTHERS = [
    bad("empty", b""),
    bad("one byte", b"P"),
    bad("two letters", b"PK"),
    bad("package of nothing", pack({})),
    bad("zeros", b"\0" * (1 << 20)),
    bad("noise", bytes((i * 7919 + i * i * 31 + 7) % 256 for i in range(8192))),
    bad("old workbook", ole("Workbook")),
    bad("workbook of WPS", ole("Workbook", "ETExtData")),
    bad("workbook with a password", ole("EncryptedPackage", "EncryptionInfo")),
    bad("head of an old workbook", OLE),
    bad("word document", other_document("word/document.xml", "wordprocessingml.document")),
    bad("slides", other_document("ppt/presentation.xml", "presentationml.presentation")),
    bad("open document", pack({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"})),
    bad("portable document", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n"),
    bad("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 200),
    bad("web page", "<html><body><table><tr><td>序号</td></tr></table></body></html>".encode()),
    bad("sheet of 2003 in XML", b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:x"/>'),
    bad("gzip", bytes.fromhex("1f8b0800000000000003") + b"\x03\0" + b"\0" * 8),
    bad("rar", b"Rar!\x1a\x07\x00" + b"\0" * 64),
    bad("seven zip", b"7z\xbc\xaf\x27\x1c" + b"\0" * 64),
    either("comma-separated text", "序号,工作目标任务\r\n1,修路\r\n".encode()),
    bad("binary workbook", pack({**parts(book=None, sheet=None), "xl/workbook.bin": b"\x83\x01\0"})),
]

WHOLE = book()
TRUNCATED = [bad(f"cut at {share} of 21", WHOLE[: len(WHOLE) * share // 21]) for share in range(1, 21)]


def patched(signature: bytes, offset: int, value: bytes, name: bytes = b"sheet1.xml", data: bytes = WHOLE) -> bytes:
    """The package with bytes of the headers changed that belong to the entry of a name."""
    changed = bytearray(data)
    at = 0
    while (at := changed.find(signature, at)) >= 0:
        length = 30 if signature == b"PK\x03\x04" else 46
        if name in changed[at : at + length + 80]:
            changed[at + offset : at + offset + len(value)] = value
        at += 4
    return bytes(changed)


LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def both(local: int, value: bytes, data: bytes = WHOLE) -> bytes:
    """A field changed in the entry's local header and in the directory, where it stands two bytes later."""
    return patched(CENTRAL, local + 2, value, data=patched(LOCAL, local, value, data=data))


def corrupt() -> bytes:
    """A stream whose bytes are turned over in the middle."""
    changed = bytearray(WHOLE)
    at = changed.index(b"xl/worksheets/sheet1.xml") + 80
    for index in range(at, at + 40):
        changed[index] ^= 0x5A
    return bytes(changed)


def entries(*added: tuple[zipfile.ZipInfo | str, str | bytes]) -> bytes:
    """The workbook with more entries behind its own, of any name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts().items():
            package.writestr(entry(name), part)
        for name, part in added:
            package.writestr(name if isinstance(name, zipfile.ZipInfo) else entry(name), part)
    return buffer.getvalue()


def twice() -> bytes:
    """Two sheets of the same entry name, which say different things."""
    other = sheet(rows().replace("打通断头路", "另一件事"))
    return entries(("xl/worksheets/sheet9.xml", other)).replace(b"sheet9.xml", b"sheet1.xml")


def streamed(zip64: bool = False) -> bytes:
    """A package written to a pipe: sizes stand behind the data."""

    class Pipe(io.RawIOBase):
        def __init__(self):
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, data):
            self.data += data
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts().items():
            with package.open(entry(name), "w", force_zip64=zip64) as stream:
                stream.write(part.encode() if isinstance(part, str) else part)
    return bytes(pipe.data)


def link() -> zipfile.ZipInfo:
    info = entry("xl/worksheets/link.xml")
    info.external_attr = 0o120777 << 16
    info.create_system = 3
    return info


def spaces(mebibytes: int) -> str:
    return sheet(rows() + " " * (mebibytes << 20))


def many_entries() -> bytes:
    return entries(*((f"xl/media/{index}.bin", b"") for index in range(5_000)))


PACKAGES = [
    bad("wrong checksum", both(14, b"\x01\x02\x03\x04")),
    bad("corrupt stream", corrupt()),
    bad("unknown compression", both(8, b"\x63\x00")),
    bad("entry with a password", both(6, b"\x01\x00")),
    either("smaller than it says", both(22, struct.pack("<I", 200 << 20))),
    either("larger than it says", both(22, struct.pack("<I", 16))),
    either("four gigabytes declared", both(22, struct.pack("<I", 0xFFFFFFF0))),
    bad("directory beyond the end", WHOLE[:-6] + b"\xff\xff\xff\x7f" + WHOLE[-2:]),
    bad("one of several volumes", WHOLE[: WHOLE.rindex(END) + 4] + b"\x01\0\x01\0" + WHOLE[WHOLE.rindex(END) + 8 :]),
    bad("sixty thousand entries promised",
        WHOLE[: WHOLE.rindex(END) + 8] + b"\x60\xea\x60\xea" + WHOLE[WHOLE.rindex(END) + 12 :]),
    either("the same entry twice", twice()),
    bad("too many entries", many_entries),
    bad("bomb of spaces", lambda: book(sheet=spaces(300))),
    bad("bomb of spaces below the limit of size", lambda: book(sheet=spaces(60))),
    bad("bomb of shared texts", lambda: book(shared=f"<sst>{'<si/>' * 40_000_000}</sst>")),
    either("bomb in a part that is not read", lambda: entries(("xl/media/image1.png", b"\0" * (200 << 20)))),
    either("bomb inside a bomb", lambda: entries(("xl/embeddings/1.zip", pack({"0": pack({"0": b"\0" * (64 << 20)})})))),
    either("absolute name", entries(("/etc/taizhang", "x"))),
    either("name that climbs", entries(("../../taizhang.txt", "x"), ("xl/../../../taizhang.txt", "x"))),
    either("symbolic link", entries((link(), "/etc/passwd"))),
    either("backslashes in names", WHOLE.replace(b"xl/worksheets/sheet1.xml", b"xl\\worksheets\\sheet1.xml")),
    either("bytes before the package", b"#!/bin/sh\n" + WHOLE),
    either("bytes behind the package", WHOLE + b"\0" * 64),
    fine("sizes behind the data", streamed()),
    fine("large-file headers", streamed(zip64=True)),
    fine("stored without compression", pack(method=zipfile.ZIP_STORED)),
    either("compressed by bzip2", pack(method=zipfile.ZIP_BZIP2)),
    either("compressed by lzma", pack(method=zipfile.ZIP_LZMA)),
    either("capital letters in names", WHOLE.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/Sheet1.xml")),
]

PACKAGED = OTHERS + TRUNCATED + PACKAGES
