#!/usr/bin/env bash
# Draws 10,000 line charts of 12 points with pygal and with this project, and prints both times and their ratio.
# Another number of charts: Benchmarks/charts.sh 1000
set -euo pipefail
cd "$(dirname "$0")"

count=${1:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pygal==3.1.3
"${SWIFT:-swift}" build --package-path ChartBench -c release --static-swift-stdlib --product ChartBench >&2

# Both print their seconds and the bytes that they drew.
ours=$(ChartBench/.build/release/ChartBench "$count")
pygal=$("$folder/venv/bin/python" pygal_charts.py "$count")

python3 - "$count" $ours $pygal <<'PY'
import sys
count, ours, our_bytes, pygal, pygal_bytes = map(float, sys.argv[1:])
for name, seconds, size in (("taizhang", ours, our_bytes), ("pygal", pygal, pygal_bytes)):
    print(f"{name:9} {seconds:8.3f} s for {count:,.0f} line charts of 12 points, {size / count / 1000:.1f} kB each")
print(f"pygal takes {pygal / ours:.0f} times as long")
PY
