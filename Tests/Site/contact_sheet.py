"""Puts all pictures of a folder on one sheet to look at: `contact_sheet.py FOLDER-OR-FILE… OUT.png [--grey] [--dark]`.

Chromium draws them as on a page of the site, in light or dark; librsvg as files of their own, in light only.
"""

import argparse
import io
from pathlib import Path

from browser import launch
from check_charts import STYLESHEET
from PIL import Image, ImageChops, ImageDraw, ImageFont
from pictures import Picture, read_pictures, rendered_by_rsvg
from playwright.sync_api import sync_playwright

MARGIN = 16
CAPTION = 18
SHEET_WIDTH = 1400
SHEET_HEIGHT = 1700
GROUNDS = {False: "#ffffff", True: "#14171b"}
FIXED = ".chart, .chart-row { width: auto !important; max-width: none !important; display: block !important; }"


def by_chromium(pictures: list[Picture], dark: bool) -> list[Image.Image]:
    """The pictures as the site shows them."""
    css = STYLESHEET.read_text(encoding="utf-8") + FIXED
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(color_scheme="dark" if dark else "light", viewport={"width": 1400, "height": 1000})
        shots = []
        for picture in pictures:
            page.set_content(f"<!DOCTYPE html><html><head><style>{css}</style></head><body>{picture.source}</body></html>")
            shots.append(Image.open(io.BytesIO(page.locator("body > svg").screenshot())).convert("RGB"))
        browser.close()
    return shots


def by_rsvg(pictures: list[Picture]) -> list[Image.Image]:
    """The pictures as files of their own, on white paper; what librsvg refuses stays empty."""
    drawn = []
    for picture in pictures:
        png, complaint = rendered_by_rsvg(picture)
        if not png:
            print(f"{picture.name}: {complaint}")
            drawn.append(Image.new("RGB", (160, 24), "#ff00ff"))
            continue
        image = Image.open(io.BytesIO(png)).convert("RGBA")
        paper = Image.new("RGBA", image.size, "#ffffff")
        drawn.append(Image.alpha_composite(paper, image).convert("RGB"))
    return drawn


def places(images: list[Image.Image]) -> list[tuple[int, int, int]]:
    """The sheet, left and top of each picture, in rows from the left."""
    found, sheet, left, top, tallest = [], 0, MARGIN, MARGIN, 0
    for image in images:
        width, height = max(image.width, 150), image.height + CAPTION
        if left > MARGIN and left + width + MARGIN > SHEET_WIDTH:
            left, top, tallest = MARGIN, top + tallest + MARGIN, 0
        if top > MARGIN and top + height + MARGIN > SHEET_HEIGHT:
            sheet, left, top, tallest = sheet + 1, MARGIN, MARGIN, 0
        found.append((sheet, left, top))
        left, tallest = left + width + MARGIN, max(tallest, height)
    return found


def sheets(pictures: list[Picture], images: list[Image.Image], dark: bool) -> list[Image.Image]:
    """Sheets on which every picture stands under its name."""
    where = places(images)
    made = [Image.new("RGB", (SHEET_WIDTH, SHEET_HEIGHT), GROUNDS[dark]) for _ in range(where[-1][0] + 1)]
    font = ImageFont.load_default(13)
    for picture, image, (sheet, left, top) in zip(pictures, images, where, strict=True):
        pen = ImageDraw.Draw(made[sheet])
        pen.text((left, top), picture.name.removesuffix(".svg"), fill="#c000c0" if not dark else "#ff80ff", font=font)
        made[sheet].paste(image, (left, top + CAPTION))
        pen.rectangle((left - 1, top + CAPTION - 1, left + image.width, top + CAPTION + image.height), outline="#c0c0ff")
    return [cropped(sheet, GROUNDS[dark]) for sheet in made]


def cropped(sheet: Image.Image, ground: str) -> Image.Image:
    """A sheet without the empty paper at its right and foot."""
    used = ImageChops.difference(sheet, Image.new("RGB", sheet.size, ground)).getbbox()
    return sheet.crop((0, 0, used[2] + MARGIN, used[3] + MARGIN)) if used else sheet


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("places", type=Path, nargs="+")
    options.add_argument("out", type=Path, help="the sheet; further ones are numbered -2, -3 …")
    options.add_argument("--grey", action="store_true", help="as a black-and-white copier shows them")
    options.add_argument("--dark", action="store_true", help="in the dark scheme of the site; Chromium only")
    options.add_argument("--renderer", choices=("chromium", "rsvg"), default="chromium")
    chosen = options.parse_args()
    pictures = read_pictures(chosen.places)
    if not pictures:
        raise SystemExit("there are no pictures")
    if chosen.dark and chosen.renderer == "rsvg":
        options.error("librsvg draws files of their own, which have no dark scheme")
    images = by_rsvg(pictures) if chosen.renderer == "rsvg" else by_chromium(pictures, chosen.dark)
    for number, sheet in enumerate(sheets(pictures, images, chosen.dark), 1):
        name = chosen.out if number == 1 else chosen.out.with_stem(f"{chosen.out.stem}-{number}")
        (sheet.convert("L") if chosen.grey else sheet).save(name)
        print(name)


if __name__ == "__main__":
    main()
