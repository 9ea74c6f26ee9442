#!/usr/bin/env bash
# Prints the briefing of a generated programme and prints its time, and the part of it that is not the browser's.
# Another size: Benchmarks/briefing.sh 1000
set -euo pipefail
cd "$(dirname "$0")/.."

tasks=${1:-500}
program=${TAIZHANG:-$PWD/.build/release/taizhang}
[ -x "$program" ] || { echo "run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d /dev/shm/taizhang-benchmark.XXXXXX)
trap 'rm -rf "$folder"' EXIT
python3 Benchmarks/generate.py "$tasks" "$folder/project"
sed -i 's/docx: true/docx: false/' "$folder/project/Content/programme.yaml"
echo "$tasks tasks, with $(nproc) processors"
python3 Benchmarks/print_briefing.py "$program" "$folder/project" 2019-06 3
