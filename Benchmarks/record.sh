#!/usr/bin/env bash
# Builds a generated programme without and with a record of changes and closed months, by turns, and prints both medians and their ratio.
# Another size: Benchmarks/record.sh 2000 1000 (tasks, changes)
set -euo pipefail
cd "$(dirname "$0")/.."

tasks=${1:-10000}
changes=${2:-5000}
program=$PWD/.build/release/taizhang
[ -x "$program" ] || { echo "run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d /dev/shm/taizhang-benchmark.XXXXXX)
trap 'rm -rf "$folder"' EXIT

echo "$tasks tasks, without and with $changes changes and 11 closed months, with $(nproc) processors"
for project in plain record; do python3 Benchmarks/generate.py "$tasks" "$folder/$project"; done
python3 Benchmarks/adjust.py "$changes" "$folder/record"
for month in $(seq -w 1 11); do
  next=$(printf %02d $((10#$month + 1)))
  "$program" close "2019-$month" --on "2019-$next-05" --project "$folder/record" --quiet > "$folder/close.log" 2>&1
done
python3 Benchmarks/by_turns.py "$program" "$folder/plain" "$folder/record" 5
