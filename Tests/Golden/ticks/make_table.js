// Writes the choices of d3-array for 210 domains and counts, for D3TicksTests to compare with:
//   apt-get install nodejs node-d3-array
//   cd Tests/Golden/ticks && NODE_PATH=/usr/share/nodejs node make_table.js > d3.json
// `ticks` runs in the domain's direction. `nice` has the ends in rising order, as the nice of d3-array asks for.
const { ticks, nice } = require("d3-array");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const { version } = JSON.parse(readFileSync(join(dirname(require.resolve("d3-array")), "../package.json"), "utf8"));

const DAY = 86_400_000;

// Domains that charts meet, and the edges beyond them: start, stop, wished-for number of ticks.
const chosen = {
  shares: [[0, 1, 10], [0, 1, 5], [0, 1, 3], [0, 1, 1], [0.05, 0.95, 6], [0.12, 0.26, 4], [0.333, 0.667, 5], [0, 0.999, 7]],
  percent: [[0, 100, 5], [0, 100, 4], [12, 26, 4], [0, 36, 4], [60, 100, 4], [97.2, 99.8, 5], [0, 107.5, 6], [-4.5, 12.5, 5]],
  indicators: [[5.4, 7, 5], [5.43, 6.97, 4], [6.1, 6.4, 6], [0, 28, 7], [0, 3, 4], [1, 3, 2], [0, 2, 9], [0, 46, 20]],
  amounts: [[0, 12_500, 4], [0, 34_567_890, 5], [1e8, 3.2e8, 6], [980_000, 1_020_000, 8], [0, 123_456_789_012, 4], [3e4, 5e4, 12]],
  negative: [[-10, 0, 5], [-1, -0.2, 4], [-97, -3, 7], [-8_000, -2_000, 3], [-0.05, -0.01, 8], [-1e6, -1, 10], [-3, -2, 20]],
  mixed: [[-10, 10, 10], [-10, 10, 3], [-10, 10, 2], [-10, 10, 1], [-0.3, 0.1, 4], [-250, 1_000, 6], [-1e-3, 5e-3, 5], [-7, 3, 9]],
  tiny: [[0, 1e-3, 4], [1e-6, 9e-6, 5], [0, 1e-12, 6], [1e-9, 1.5e-9, 3], [0, 1e-100, 5], [-1e-7, 1e-7, 8], [0, 4e-200, 7]],
  huge: [[0, 1e9, 4], [0, 1e12, 10], [1e15, 9e15, 6], [0, 1e21, 5], [-1e30, 1e30, 4], [0, 1e100, 8], [2e200, 7e200, 5]],
  reversed: [[10, 0, 2], [1, 0, 10], [100, 0, 4], [7, 5.4, 5], [-3, -97, 7], [1e-3, 0, 4], [1e9, 0, 4], [0.3, -0.3, 6]],
  decimal: [[0.1, 0.3, 2], [0.1, 0.7, 6], [0.29, 0.31, 4], [1.005, 1.015, 10], [2.675, 2.685, 5], [0.7, 2.1, 14], [1.1, 3.3, 11]],
  equal: [[0, 0, 5], [3, 3, 5], [-2.5, -2.5, 1], [1e9, 1e9, 10], [0.1, 0.1, 20]],
  narrow: [[1e6, 1e6 + 1, 5], [100, 100.01, 4], [0.999_99, 1, 3], [1e9, 1e9 + 0.5, 5], [-1e4 - 0.2, -1e4, 4]],
  between: [[1.1, 1.9, 1], [0.6, 0.9, 1], [11, 19, 1], [-19, -11, 1], [101, 149, 1]],
  dates: [
    [17_897, 18_261, 12], [17_897, 17_986, 3], [17_897, 19_722, 5], [2015, 2019, 4], [2019, 2020, 12], [1949, 2049, 10],
    [17_897 * DAY, 18_261 * DAY, 12], [17_897 * DAY, 17_928 * DAY, 6], [20_190_101, 20_191_231, 8],
  ],
};

// The rest: spread over signs, sizes, directions and all counts from 1 to 20; always the same ones.
function* spread(count) {
  let state = 2019;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  for (let index = 0; index < count; index += 1) {
    const size = 10 ** Math.floor(next() * 14 - 5);
    const start = Number(((next() - 0.4) * size).toPrecision(1 + (index % 5)));
    const stop = Number((start + (next() - 0.2) * size).toPrecision(1 + ((index + 2) % 5)));
    yield [start, stop, 1 + (index % 20)];
  }
}

const domains = Object.values(chosen).flat();
domains.push(...spread(210 - domains.length));
const rows = domains.map(([start, stop, count]) => JSON.stringify({
  start, stop, count,
  ticks: ticks(start, stop, count),
  nice: nice(Math.min(start, stop), Math.max(start, stop), count),
}));
console.log(`{"source": "d3-array ${version}", "rows": [\n${rows.join(",\n")}\n]}`);
