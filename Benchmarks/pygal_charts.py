"""Draws line charts of 12 points with pygal and prints the seconds that they took: `pygal_charts.py COUNT`.

Each chart has a title, the names of the months, an axis title with the unit, and tooltips, as those of `ChartBench`.
"""

import sys
import time

import pygal

MONTHS = [f"{month}月" for month in range(1, 13)]


def values(number: int) -> list[float]:
    """Twelve rising readings, other ones for every chart; `ChartBench` draws the same."""
    return [(number % 97 + month * (7 + number % 4)) / 10 for month in range(1, 13)]


def draw(number: int) -> bytes:
    chart = pygal.Line(title=f"第 {number} 项完成量", y_title="单位：处", x_labels=MONTHS, show_legend=False)
    chart.add("完成量", values(number))
    return chart.render()


def main() -> None:
    count = int(sys.argv[1])
    draw(0)
    start = time.perf_counter()
    size = sum(len(draw(number)) for number in range(count))
    print(f"{time.perf_counter() - start:.3f} {size}")


if __name__ == "__main__":
    main()
