#!/usr/bin/env bash
# Builds and bundles a generated programme in memory, by turns, and prints the time and peak memory of both.
# Another size: Benchmarks/bundle.sh 500
set -euo pipefail
cd "$(dirname "$0")/.."

tasks=${1:-2000}
program=$PWD/.build/release/taizhang
[ -x "$program" ] || { echo "run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d /dev/shm/taizhang-benchmark.XXXXXX)
trap 'rm -rf "$folder"' EXIT

echo "$tasks tasks, with $(nproc) processors"
python3 Benchmarks/generate.py "$tasks" "$folder/project"
PYTHONPATH=Benchmarks python3 - "$program" "$folder/project" 5 <<'PY'
import shutil
import statistics
import sys
from pathlib import Path

from measure import run

program, project, turns = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
figures = {"build": [], "bundle": []}
for turn in range(turns):
    shutil.rmtree(project / "Output", ignore_errors=True)
    for command, results in figures.items():
        results.append(run(program, project, command))
        seconds, memory = results[-1]
        print(f"  {command:6} {turn + 1}: {seconds:6.2f} s  {memory:6.0f} MB")
time, memory = ({name: statistics.median(each[index] for each in results) for name, results in figures.items()} for index in (0, 1))
print(f"medians: build {time['build']:.2f} s, bundle {time['bundle']:.2f} s: {time['bundle'] / time['build']:.2f} times the time;")
print(f"build {memory['build']:.0f} MB, bundle {memory['bundle']:.0f} MB: {memory['bundle'] - memory['build']:+.0f} MB")
PY
