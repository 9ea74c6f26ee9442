#!/usr/bin/env bash
# Prints how large the bundles of the shipped programme and of generated ones are, as zip and as one file, and the index of the search.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$PWD/.build/release/taizhang
[ -x "$program" ] || { echo "run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d /dev/shm/taizhang-benchmark.XXXXXX)
trap 'rm -rf "$folder"' EXIT

# One project: what it is called, and where it lies.
measure() {
  local name=$1 project=$2 zip html pages index
  "$program" build --project "$project" --quiet 2>/dev/null
  pages=$(find "$project/Output/site" -name '*.html' -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
  index=$(find "$project/Output/site/search" -name '*.js' -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
  "$program" bundle --project "$project" -o "$folder/a.zip" --quiet 2>/dev/null
  zip=$(stat -c %s "$folder/a.zip")
  if "$program" bundle --project "$project" --format html -o "$folder/a.html" --quiet 2>/dev/null; then
    html=$(stat -c %s "$folder/a.html")
  else
    html="refused (over 20 MB)"
  fi
  echo "$name: pages $pages, index of the search $index ($((100 * index / pages)) %), zip $zip, one file $html"
  rm -f "$folder"/a.*
}

mkdir "$folder/shipped"
cp -r Content Templates "$folder/shipped/"
measure "28 tasks" "$folder/shipped"
for tasks in 500 2000; do
  python3 Benchmarks/generate.py "$tasks" "$folder/$tasks" >/dev/null
  measure "$tasks tasks" "$folder/$tasks"
done
