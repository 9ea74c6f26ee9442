#!/usr/bin/env bash
# Reads 100,000 rows of 6 columns as .xlsx and as .csv, with this project and with Python; prints seconds and peak memory.
# Another number of rows: Benchmarks/tables.sh 10000
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory .venv/installed >&2
"${SWIFT:-swift}" build -c release --static-swift-stdlib --product table-bench >&2
.venv/bin/python Benchmarks/tables.py .build/release/table-bench "${1:-100000}"
