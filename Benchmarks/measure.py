"""Runs builds of one project and prints their time and memory: `measure.py PROGRAM PROJECT RUNS`.

Each run starts without an output folder; one more follows with nothing changed. The last line is the median of
the first runs in seconds. Memory is that of the largest process, as the kernel counts it.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path


def measure(*command: str) -> tuple[float, float]:
    """Seconds of wall time and peak resident memory in MB of one command."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:2])} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def run(program: str, project: Path, command: str = "build") -> tuple[float, float]:
    """What one command on a project takes."""
    return measure(program, command, "--project", str(project), "--quiet")


def main() -> None:
    program, project, runs = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    times = []
    for number in range(runs):
        shutil.rmtree(project / "Output", ignore_errors=True)
        (project / "Output").mkdir()
        seconds, memory = run(program, project)
        times.append(seconds)
        print(f"  build {number + 1}: {seconds:6.2f} s  {memory:6.0f} MB", file=sys.stderr)
    seconds, memory = run(program, project)
    print(f"  unchanged: {seconds:5.2f} s  {memory:6.0f} MB", file=sys.stderr)
    print(statistics.median(times))


if __name__ == "__main__":
    main()
