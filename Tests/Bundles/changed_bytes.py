"""Changes single bytes of a bundle and asks whether `verify` finds it: `changed_bytes.py BUNDLE.zip [COUNT [SEED]]`.

Half of the bytes lie anywhere in the zip, half in the files of the unpacked folder, each file as likely as it is large.
"""

import random
import sys
import tempfile
from pathlib import Path

from bundles import unpacked
from office import run


def missed(bundle: Path, count: int, seed: int, folder: Path) -> list[str]:
    """The changes that were not found: each where it was, and what came out."""
    dice = random.Random(seed)
    copy = folder / "copy.zip"
    copy.write_bytes(bundle.read_bytes())
    tree = unpacked(bundle, folder / "tree")
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    sizes = [path.stat().st_size for path in files]
    found = []
    for number in range(count):
        path, judged = (copy, copy) if number % 2 else (dice.choices(files, sizes)[0], tree)
        old = path.read_bytes()
        place = dice.randrange(len(old))
        changed = bytearray(old)
        changed[place] ^= dice.randrange(1, 256)
        path.write_bytes(changed)
        done = run("verify", judged, cwd=folder)
        path.write_bytes(old)
        if done.exit != 1:
            found.append(f"{path.name} byte {place}: {old[place]:02x} → {changed[place]:02x}: {done}")
    return found


def main() -> int:
    bundle, count, seed = Path(sys.argv[1]), int((sys.argv + ["", "1000"])[2] or 1000), int((sys.argv + ["", "", "1"])[3] or 1)
    with tempfile.TemporaryDirectory() as folder:
        problems = missed(bundle.resolve(), count, seed, Path(folder))
    for problem in problems:
        print(problem)
    print(f"changed bytes: {count}, not found: {len(problems)}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
