"""Builds two projects by turns and prints the medians and their ratio: `by_turns.py PROGRAM FIRST SECOND RUNS`.

By turns, so that what else the machine does weighs on both alike. Each run starts without an output folder.
"""

import shutil
import statistics
import sys
from pathlib import Path

from measure import run


def main() -> None:
    program, projects, runs = sys.argv[1], [Path(path) for path in sys.argv[2:4]], int(sys.argv[4])
    times: list[list[float]] = [[], []]
    for number in range(runs):
        for project, taken in zip(projects, times):
            shutil.rmtree(project / "Output", ignore_errors=True)
            (project / "Output").mkdir()
            seconds, memory = run(program, project)
            taken.append(seconds)
            print(f"  {project.name} {number + 1}: {seconds:6.2f} s  {memory:6.0f} MB", file=sys.stderr)
    first, second = map(statistics.median, times)
    print(f"medians {first:.2f} s and {second:.2f} s: {second / first:.2f} times")


if __name__ == "__main__":
    main()
