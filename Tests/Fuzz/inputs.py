"""The inputs that fuzzing begins with.

They are the files of Inputs, a text for each line of its lists, a small picture of each format, and the project's own content and templates.
"""

import struct
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MOST_BYTES = 20_000
OWN_FILES = {
    "csv": ["Content/**/*.csv"],
    "ledger": ["Content/tasks.csv", "Content/indicators.csv"],
    "yaml": ["Content/*.yaml"],
    "note": ["Content/**/*.md", "README.md"],
    "template": ["Templates/**/*.mustache"],
    "html": ["Templates/**/*.mustache"],
}


def number(value: int) -> bytes:
    """A number as note workers send it."""
    return struct.pack("<q", value)


def text(value: str) -> bytes:
    """A text as note workers send it."""
    return number(len(value.encode())) + value.encode()


def wire_inputs() -> list[bytes]:
    """A note on its way to a worker, and an answer on its way back."""
    place = b"\0" + number(1) + number(2)
    request = text("a.md") + text("# 甲\n") + number(1) + text("") + number(1)
    html = number(1) + number(0) + number(0) + number(8)
    reference = number(1) + text("task") + text("1") + place + b"\0"
    note = b"\1" + text("<p>x</p>") + html + reference + number(0) + number(0) + number(0)
    finding = number(1) + text("broken-link") + text("error") + place + text("甲") + text("a") + b"\0\0\0"
    return [request, note + finding, b"\0" + finding]


def picture_inputs() -> list[bytes]:
    """A picture of each format, one pixel large, with words beside its pixel."""

    def png(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    def jpeg(marker: int, data: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data

    def webp(kind: bytes, data: bytes) -> bytes:
        return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    exif = b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 0x112, 3, 1, 6) + b"\0\0\0\0"
    header, pixel = png(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)), png(b"IDAT", zlib.compress(b"\0\0"))
    frame = jpeg(0xC0, b"\x08\0\x01\0\x01\x01\x01\x11\0") + jpeg(0xDA, b"\x01\x01\0\0?\0") + b"\0\xff\0\xff\xd9"
    chunks = webp(b"VP8X", b"\x08" + b"\0" * 9) + webp(b"VP8L", b"\x2f\0\0\0\0\x07\x10\x11\x11\x88\x88\xfe\x07") + webp(b"EXIF", exif)
    return [
        b"\x89PNG\r\n\x1a\n" + header + png(b"tEXt", b"Author\0a") + png(b"eXIf", exif) + pixel + png(b"IEND", b""),
        b"\xff\xd8" + jpeg(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0") + jpeg(0xE1, b"Exif\0\0" + exif) + jpeg(0xFE, b"a") + frame,
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xfe\x01a\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
        b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks,
    ]


def inputs() -> dict[str, list[bytes]]:
    """The first inputs of every reader that has some."""
    found: dict[str, list[bytes]] = {}
    for path in sorted(HERE.glob("Inputs/*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        found[path.stem] = [line.replace("\\n", "\n").encode() for line in lines]
    for path in sorted(HERE.glob("Inputs/*/*")):
        found.setdefault(path.parent.name, []).append(path.read_bytes())
    found |= {"wire": wire_inputs(), "picture": picture_inputs()}
    for reader, patterns in OWN_FILES.items():
        for pattern in patterns:
            found.setdefault(reader, []).extend(path.read_bytes()[:MOST_BYTES] for path in sorted(ROOT.glob(pattern)))
    return found


def write(folder: Path) -> None:
    """Writes every input under a number, in a folder for its reader."""
    for reader, texts in inputs().items():
        place = folder / reader
        place.mkdir(parents=True, exist_ok=True)
        for count, value in enumerate(texts, start=1):
            (place / f"{count:04}").write_bytes(value)
