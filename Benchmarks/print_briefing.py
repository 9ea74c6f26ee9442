"""Prints one briefing several times: `print_briefing.py PROGRAM PROJECT MONTH RUNS`.

Each line has the wall time of a run, the processor time of our own process, and what share of the wall time that is.
The browser and the workers for notes are processes of their own and not counted as ours.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def own_seconds(process: int) -> float:
    """The processor time that a process has used itself, without its children."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def run(command: list[str]) -> tuple[float, float]:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    # The process stays as it ended, with its times, until it is waited for.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    seconds, own = time.perf_counter() - start, own_seconds(process.pid)
    output = process.communicate()[0].decode()
    if process.returncode:
        raise SystemExit(f"the briefing ended with {process.returncode}")
    print(output.splitlines()[2].split()[1], "pages:", end=" ")
    return seconds, own


def main() -> None:
    program, project, month, runs = sys.argv[1:]
    for _ in range(int(runs)):
        seconds, own = run([program, "briefing", month, "--project", project, "--lang", "zh"])
        print(f"{seconds:.2f} s, ours {own:.2f} s of processor time, {100 * own / seconds:.1f} % of the time")


if __name__ == "__main__":
    main()
