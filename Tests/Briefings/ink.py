"""Looks at pages as pictures: where ink is, and how two pieces of ink differ once a copier had them."""

from random import Random

import pymupdf
from PIL import Image, ImageChops, ImageFilter

from paper import POINTS, Box, Page

# Dots an inch.
EXACT, FINE, COPY = 1200, 300, 150


def picture(page: Page, box: Box, dots: int = FINE) -> Image.Image:
    """A part of a page in grey."""
    clip = pymupdf.Rect(*(value * POINTS for value in (box.left, box.top, box.right, box.bottom)))
    pixels = page.page.get_pixmap(dpi=dots, clip=clip, colorspace=pymupdf.csGRAY)
    return Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)


def ink_box(page: Page, box: Box) -> Box:
    """The part of a box that is not white; the box itself where all is."""
    found = inked(picture(page, box)).getbbox()
    if found is None:
        return box
    millimetre = FINE / 25.4
    left, top, right, bottom = (value / millimetre for value in found)
    return Box(box.left + left, box.top + top, box.left + right, box.top + bottom)


def rule_weight(page: Page, rule: Box) -> float:
    """How heavy a level rule is printed: the ink of its middle, in millimetres of full ink."""
    middle, height = (rule.left + rule.right) / 2, (rule.top + rule.bottom) / 2
    reach = 0.8 + rule.height / 2
    image = picture(page, Box(middle - 1, height - reach, middle + 1, height + reach), EXACT)
    column = image.resize((1, image.height), Image.Resampling.BOX).tobytes()
    darkest = 255 - min(column)
    return sum(255 - value for value in column) / darkest / EXACT * 25.4 if darkest else 0


def inked(image: Image.Image, level: int = 200) -> Image.Image:
    """White where the picture is darker than the level, else black."""
    return image.point(lambda value: 255 if value < level else 0)


def copied(image: Image.Image, seed: int = 1) -> Image.Image:
    """The picture as a worn copier gives it: blurred, speckled, in black and white only."""
    soft = image.filter(ImageFilter.GaussianBlur(0.8))
    speckles = Image.frombytes("L", soft.size, Random(seed).randbytes(soft.width * soft.height))
    return inked(Image.blend(soft, speckles, 0.2), 140)


def likeness(one: Image.Image, other: Image.Image) -> float:
    """The share of the ink of two shapes that lies on both, laid over each other by their boxes at one scale."""
    first, second = shape(one), shape(other)
    if first is None or second is None:
        return 1.0 if first is second else 0.0
    size = (max(first.width, second.width), max(first.height, second.height))
    laid = [centred(each, size) for each in (first, second)]
    both = ImageChops.darker(*laid).histogram()[255]
    either = ImageChops.lighter(*laid).histogram()[255]
    return both / either


def shape(image: Image.Image) -> Image.Image | None:
    box = image.getbbox()
    if box is None:
        return None
    return image.crop(box)


def centred(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    ground = Image.new("L", size, 0)
    ground.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    return ground
