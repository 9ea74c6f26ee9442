"""Writes what Python reads in GB18030 bytes: `gb18030.py FOLDER`.

Each line of `codes` is a code in hexadecimal and the scalars that it means, or `-` where it means none: all single
bytes, all pairs with a first byte from 81 to FE, and 20,000 random codes of four bytes.
"""

import random
import sys
from pathlib import Path


def line(code: bytes) -> str:
    try:
        meaning = " ".join(f"{ord(scalar):X}" for scalar in code.decode("gb18030"))
    except UnicodeDecodeError:
        meaning = "-"
    return f"{code.hex()} {meaning}\n"


def main() -> None:
    source = random.Random(18030)
    codes = [bytes([byte]) for byte in range(256)]
    codes += [bytes([first, second]) for first in range(0x81, 0xFF) for second in range(256)]
    for _ in range(20_000):
        first = source.choice([source.randrange(0x81, 0x85), source.randrange(0x90, 0xE4), source.randrange(0x81, 0xFF)])
        codes.append(
            bytes([first, source.randrange(0x30, 0x3A), source.randrange(0x81, 0xFF), source.randrange(0x30, 0x3A)])
        )
    Path(sys.argv[1], "codes").write_text("".join(line(code) for code in codes))


if __name__ == "__main__":
    main()
