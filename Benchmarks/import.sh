#!/usr/bin/env bash
# Imports a ledger of 50,000 tasks as .xlsx and as .csv into a new project; prints seconds and peak memory, beside
# what Python takes to read the same cells. Another number of rows: Benchmarks/import.sh 10000
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory .venv/installed >&2
"${SWIFT:-swift}" build -c release --static-swift-stdlib --product taizhang >&2
.venv/bin/python Benchmarks/import_ledger.py .build/release/taizhang "${1:-50000}"
