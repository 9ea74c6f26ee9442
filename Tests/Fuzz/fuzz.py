"""Gives every reader what nobody would write: `fuzz.py PROGRAM FOLDER SECONDS [READER ...]`.

What libFuzzer finds worth keeping stays in FOLDER/found for the next time. An input on which a reader ends, takes over a
second or over 1 GiB is kept in FOLDER/failed, and makes the exit code 1.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import inputs

ENVIRONMENT = os.environ | {"SWIFT_BACKTRACE": "enable=no"}


def fuzz(program: str, folder: Path, seconds: str, reader: str) -> bool:
    """Runs one reader, prints a line of what it did, and tells whether it withstood."""
    first, found, failed = (folder / name / reader for name in ("first", "found", "failed"))
    for place in (first, found, failed):
        place.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", "-timeout=1", "-rss_limit_mb=1024", "-print_final_stats=1", f"-artifact_prefix={failed}/"]
    done = subprocess.run(
        [program, reader, *options, found, first], env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    log = done.stderr.decode(errors="replace")
    (folder / f"{reader}.log").write_text(log, encoding="utf-8")
    if done.returncode != 0:
        told = re.findall(r"SUMMARY: .*|Fatal error: .*|Test unit written to .*", log)
        print(f"{reader}: failed with {done.returncode}", *told, f"all of it: {folder / reader}.log", sep="\n  ", flush=True)
        return False
    figures = dict(re.findall(r"stat::(\w+): +(\d+)", log))
    print(
        f"{reader}: {figures['number_of_executed_units']} inputs, the slowest took {figures['slowest_unit_time_sec']} s, at most {figures['peak_rss_mb']} MB",
        flush=True,
    )
    return True


def main() -> int:
    """Runs the readers that were named, or all, as many at once as there are processors."""
    program, folder, seconds, *readers = sys.argv[1:]
    inputs.write(Path(folder) / "first")
    if not readers:
        readers = subprocess.run([program], stdout=subprocess.PIPE, text=True, check=False).stdout.split()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        withstood = list(pool.map(lambda reader: fuzz(program, Path(folder), seconds, reader), readers))
    return 0 if all(withstood) else 1


if __name__ == "__main__":
    sys.exit(main())
