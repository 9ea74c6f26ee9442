#!/usr/bin/env bash
# Builds generated programmes of 10,000 and 50,000 tasks in memory and prints times, peak memory and their ratio.
# Another pair of sizes: Benchmarks/build.sh 1000 5000
set -euo pipefail
cd "$(dirname "$0")/.."

small=${1:-10000}
large=${2:-50000}
program=$PWD/.build/release/taizhang
[ -x "$program" ] || { echo "run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d /dev/shm/taizhang-benchmark.XXXXXX)
trap 'rm -rf "$folder"' EXIT

medians=()
for tasks in "$small" "$large"; do
  echo "$tasks tasks, with $(nproc) processors"
  python3 Benchmarks/generate.py "$tasks" "$folder/$tasks"
  medians+=("$(python3 Benchmarks/measure.py "$program" "$folder/$tasks" 3)")
  rm -rf "${folder:?}/$tasks"
done

python3 - "${medians[@]}" "$small" "$large" <<'PY'
import sys
first, second, small, large = map(float, sys.argv[1:])
print(f"medians {first:.2f} s and {second:.2f} s: {second / first:.2f} times for {large / small:g} times the tasks")
PY
