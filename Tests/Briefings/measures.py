"""The measures of GB/T 9704-2012 in millimetres, as its clauses number them."""

PAPER = (210.0, 297.0)
# 5.2.1: white edges and type area (天头, 订口, 版心).
HEAD, BINDING = 37.0, 28.0
AREA = (156.0, 225.0)
OUTER = PAPER[0] - BINDING - AREA[0]
# 5.2.2: lines of a page, characters of a line, size 3 (16 pt).
LINES, CHARACTERS = 22, 28
BODY = AREA[0] / CHARACTERS
PITCH = AREA[1] / LINES
# 7.2.4: the top of the issuing authority's mark lies 35 mm below the top of the type area.
MASTHEAD = HEAD + 35.0
# 7.2.7: the red rule lies 4 mm below the line of the number, as wide as the type area.
RULE_BELOW = 4.0
# 7.3.1: the title stands two empty lines below the red rule.
TITLE_LINES = 2
# 7.5: the dashes of the number lie 7 mm below the type area, one character of size 4 from its outer side.
NUMBER_BELOW = 7.0
NUMBER_SIZE = 14 / 72 * 25.4
# 7.4.1: rules of the foot (版记), the last one at the lower edge of the type area.
OUTER_RULE, INNER_RULE = 0.35, 0.25


def area(number: int, wide: bool = False) -> tuple[float, float, float, float]:
    """The type area of a page: left, top, right, bottom; a wide page is a turned sheet with its head at the left."""
    left = BINDING if number % 2 else OUTER
    if wide:
        # The sheet's left edge is the top, its foot the left edge.
        foot = PAPER[1] - HEAD - AREA[1]
        return foot, left, foot + AREA[1], left + AREA[0]
    return left, HEAD, left + AREA[0], HEAD + AREA[1]
