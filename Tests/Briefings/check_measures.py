"""Measures printed briefings: the type area, lines, numbers, masthead and foot of GB/T 9704, and plain A4 pages."""

import measures
from ink import ink_box, rule_weight
from paper import Box, Character, Document, Drawing, Line, Page

NEAR = 0.5


def check_gongwen(document: Document, language: str = "zh") -> list[str]:
    """All measures; the standard's sizes and lines are of Chinese texts."""
    problems = check_paper(document) + check_area(document) + check_numbers(document)
    if language == "zh":
        problems += check_size(document)
    return problems + check_masthead(document.pages[0], language) + check_imprint(document.pages[-1])


def check_plain(document: Document, margin: float = 15) -> list[str]:
    """A4 with nothing nearer to the edges than the margin; the number of a page may stand in it."""
    problems = check_paper(document)
    for page in document.pages:
        inside = Box(margin, margin, page.width - margin, page.height - margin)
        numbers = {id(one.box) for one in page.characters if is_number(page, one)}
        outside = [box for box in page.ink if id(box) not in numbers and not inside.holds(box, 0.1)]
        problems += [f"page {page.number}: {box} is nearer than {margin} mm to the edge" for box in outside[:3]]
    return problems


def is_number(page: Page, one: Character) -> bool:
    """Whether a character is a part of the number at the foot of the page."""
    return one.box.top > page.height - 22 and (one.text == "—" or one.text.isdigit())


def check_paper(document: Document) -> list[str]:
    problems = []
    for page in document.pages:
        size = sorted((page.width, page.height))
        if not near(size[0], 210, 0.4) or not near(size[1], 297, 0.4):
            problems.append(f"page {page.number}: the paper measures {page.width:.1f} × {page.height:.1f} mm")
    return problems


def check_area(document: Document) -> list[str]:
    """All that is printed lies within the type area of its page, whose inner margin is wider."""
    problems = []
    for page in document.pages:
        area = Box(*measures.area(page.number, page.is_wide))
        for one in page.body:
            # Boxes of characters are taller than what is seen of them.
            seen = Box(one.box.left, one.box.top + one.size * 0.2, one.box.right, one.box.bottom - one.size * 0.2)
            if not area.holds(seen, NEAR):
                problems.append(f"page {page.number}: “{one.text}” at {one.box} leaves the type area {area}")
        for drawing in page.drawings:
            if not area.holds(drawing.box, NEAR):
                problems.append(f"page {page.number}: a drawing at {drawing.box} leaves the type area {area}")
        for box in page.pictures:
            if not area.holds(box, NEAR):
                problems.append(f"page {page.number}: a picture at {box} leaves the type area {area}")
    return shortened(problems)


def check_size(document: Document) -> list[str]:
    """Some text has the size of the body; the browser shrinks all pages when one thing is too wide."""
    sizes = [one.size for page in document.pages if not page.is_wide for one in page.body]
    if any(near(size, measures.BODY, 0.03) for size in sizes):
        return []
    return [f"no text has the size of the body, {measures.BODY:.2f} mm, the nearest has "
            f"{min(sizes, key=lambda size: abs(size - measures.BODY), default=0):.2f} mm"]


def check_full_text(document: Document, pages: int) -> list[str]:
    """So many pages or more are full of plain text: 22 lines of 28 characters that fill the type area."""
    problems: list[str] = []
    full = [page for page in document.pages if is_full_text(page)]
    if len(full) < pages:
        problems.append(f"{len(full)} pages are full of text, expected at least {pages}")
    if not any(page.number % 2 for page in full) or all(page.number % 2 for page in full):
        problems.append("odd and even pages of text are both needed to measure the margins")
    for page in full:
        problems += [f"page {page.number}: {problem}" for problem in text_problems(page)]
    return problems


def is_full_text(page: Page) -> bool:
    """Whether a page has nothing but text at the size of the body, down to its last line.

    The end of a paragraph may leave that line to the next page.
    """
    lines = page.lines
    foot = measures.HEAD + measures.AREA[1]
    return (
        not page.is_wide and len(lines) > 5
        and all(near(one.size, measures.BODY, 0.8) for one in page.body)
        and lines[-1].box.bottom > foot - 0.9 * measures.PITCH
        and not page.drawings
        and sum(len(line.characters) > 20 for line in lines) > 0.6 * len(lines)
    )


def text_problems(page: Page) -> list[str]:
    problems = []
    lines = page.lines
    area = Box(*measures.area(page.number))
    if len(lines) != measures.LINES:
        problems.append(f"{len(lines)} lines, not {measures.LINES}")
    pitches = [after.baseline - before.baseline for before, after in zip(lines, lines[1:])]
    # The browser moves each line to a whole pixel of .26 mm, and a heading's font sits a little higher.
    mean = sum(pitches) / len(pitches)
    odd = [pitch for pitch in pitches if not near(pitch, measures.PITCH, 0.4)]
    if odd or not near(mean, measures.PITCH, 0.03):
        problems.append(f"lines lie {(odd or [mean])[0]:.2f} mm apart, not {measures.PITCH:.2f}")
    for name, line, edge, half in (("first", lines[0], area.top, 0.5), ("last", lines[-1], area.bottom, -0.5)):
        middle = (line.box.top + line.box.bottom) / 2
        if not near(middle, edge + half * measures.PITCH, 1):
            problems.append(f"the {name} line's middle lies at {middle:.1f} mm, the type area ends at {edge:.1f}")
    full = [line for line in lines if len(line.characters) == measures.CHARACTERS]
    if len(full) < measures.LINES / 2:
        problems.append(f"only {len(full)} lines have {measures.CHARACTERS} characters")
    for line in full:
        if not near(line.box.left, area.left, NEAR) or not near(line.box.right, area.right, NEAR):
            problems.append(
                f"a full line lies from {line.box.left:.1f} to {line.box.right:.1f} mm, "
                f"the type area from {area.left:.1f} to {area.right:.1f}")
            break
    long = [line for line in lines if len(line.characters) > measures.CHARACTERS and is_chinese(line)]
    if long:
        problems.append(f"a line has {len(long[0].characters)} characters: {long[0].text}")
    return problems


def check_numbers(document: Document) -> list[str]:
    """Each page has `— N —` at its outer side, 7 mm below the type area; on a wide page where the sheet has it."""
    problems = []
    for page in document.pages:
        text = "".join(one.text for one in sorted(page.number_line, key=lambda one: (one.box.left + one.box.top)))
        expected = f"—{page.number}—"
        if text != expected:
            problems.append(f"page {page.number}: the number reads “{text}”, not “{expected}”")
            continue
        problems += [f"page {page.number}: {problem}" for problem in number_problems(page)]
    return problems


def number_problems(page: Page) -> list[str]:
    problems = []
    characters = page.number_line
    if any(not near(one.size, measures.NUMBER_SIZE, 0.1) for one in characters):
        problems.append(f"the number is set in {characters[0].size:.2f} mm, not {measures.NUMBER_SIZE:.2f}")
    boxes = [on_sheet(one.box, page) for one in characters]
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    area = measures.area(page.number)
    if page.number % 2:
        aim, found, side = area[2] - measures.NUMBER_SIZE, right, "right"
    else:
        aim, found, side = area[0] + measures.NUMBER_SIZE, left, "left"
    if not near(found, aim, 1):
        problems.append(f"the number ends at {found:.1f} mm on the {side}, not at {aim:.1f}")
    dash = on_sheet(ink_box(page, characters[0].box), page)
    height = (dash.top + dash.bottom) / 2
    aim = area[3] + measures.NUMBER_BELOW
    if not near(height, aim, 1):
        problems.append(f"the dash of the number lies at {height:.1f} mm, not at {aim:.1f}")
    return problems


def on_sheet(box: Box, page: Page) -> Box:
    """A place on the upright sheet; the head of a wide page lies at the sheet's left edge."""
    if not page.is_wide:
        return box
    return Box(box.top, page.width - box.right, box.bottom, page.width - box.left)


def check_masthead(page: Page, language: str = "zh") -> list[str]:
    """A large red name 72 mm from the top, the line of the issue, and the red rule; a title two lines below it."""
    red = [line for line in page.lines if line.characters[0].is_red]
    if not red:
        return ["the first page has no red masthead"]
    name = max(red, key=lambda line: line.size)
    problems = []
    top = ink_box(page, name.box).top
    if not near(top, measures.MASTHEAD, 1.5):
        problems.append(f"the masthead begins {top:.1f} mm below the edge, not {measures.MASTHEAD:.0f}")
    middle = (name.box.left + name.box.right) / 2
    area = measures.area(page.number)
    if not near(middle, (area[0] + area[2]) / 2, 1):
        problems.append(f"the masthead's middle is at {middle:.1f} mm, not at {(area[0] + area[2]) / 2:.1f}")
    rules = [one for one in page.drawings if one.is_red and one.box.width > 100 and one.box.height < 3]
    if len(rules) != 1:
        return problems + [f"the first page has {len(rules)} red rules, expected 1"]
    problems += rule_problems(page, rules[0], area)
    return problems + (title_problems(page, rules[0]) if language == "zh" else [])


def rule_problems(page: Page, rule: Drawing, area: tuple) -> list[str]:
    problems = []
    if not near(rule.box.left, area[0], 0.3) or not near(rule.box.right, area[2], 0.3):
        problems.append(f"the red rule lies from {rule.box.left:.1f} to {rule.box.right:.1f} mm")
    weight = rule_weight(page, rule.box)
    if not 0.33 <= weight <= 1.6:
        problems.append(f"the red rule weighs {weight:.2f} mm")
    above = [line for line in page.lines if line.baseline < rule.box.top]
    if not above:
        return problems + ["no line stands above the red rule"]
    # Latin letters without descenders end at the baseline, Chinese characters an eighth below it.
    gap = rule.box.top - (above[-1].baseline + 0.12 * above[-1].size)
    if not near(gap, measures.RULE_BELOW, 1):
        problems.append(f"the red rule lies {gap:.1f} mm below the line of the issue, not {measures.RULE_BELOW:.0f}")
    return problems


def title_problems(page: Page, rule: Drawing) -> list[str]:
    """The title, where it is on this page, is larger than the text and centred, two empty lines below the rule."""
    below = [line for line in page.lines if line.baseline > rule.box.bottom]
    titles = [line for line in below if line.size > measures.BODY * 1.2]
    if not titles or titles[0] is not below[0]:
        return []
    gap = ink_box(page, titles[0].box).top - rule.box.bottom
    aim = measures.TITLE_LINES * measures.PITCH
    return [] if near(gap, aim, 5) else [f"the title stands {gap:.1f} mm below the red rule, not about {aim:.1f}"]


def check_imprint(page: Page) -> list[str]:
    """The foot ends the last page: outer rules of .35 mm, inner ones of .25 mm, all as wide as the type area."""
    area = measures.area(page.number, page.is_wide)
    width = area[2] - area[0]
    last = max((line.baseline for line in page.lines), default=0)
    rules = [one for one in page.drawings if near(one.box.width, width, 0.6) and one.box.height < 0.6
             and not one.is_red]
    if len(rules) < 2:
        return [f"the last page has {len(rules)} rules of the type area's width, expected at least 2"]
    rules.sort(key=lambda one: one.box.top)
    problems = []
    if not near(rules[-1].box.bottom, area[3], 0.8):
        problems.append(f"the last rule of the foot lies at {rules[-1].box.bottom:.1f} mm, not at {area[3]:.1f}")
    if last > rules[-1].box.bottom:
        problems.append("text stands below the last rule of the foot")
    outer, inner = (rules[0], rules[-1]), rules[1:-1]
    for expected, group in ((measures.OUTER_RULE, outer), (measures.INNER_RULE, inner)):
        weights = [rule_weight(page, rule.box) for rule in group]
        wrong = [weight for weight in weights if not near(weight, expected, 0.03)]
        problems += [f"a rule of the foot weighs {weight:.2f} mm, not {expected}" for weight in wrong]
    for line in (line for line in page.lines if line.baseline > rules[0].box.top):
        if not near(line.size, measures.NUMBER_SIZE, 0.1):
            problems.append(f"“{line.text}” in the foot is set in {line.size:.2f} mm, not {measures.NUMBER_SIZE:.2f}")
    return problems


def is_chinese(line: Line) -> bool:
    return all(ord(one.text) > 0x2E80 for one in line.characters)


def near(value: float, aim: float, by: float) -> bool:
    return abs(value - aim) <= by


def shortened(problems: list[str], most: int = 8) -> list[str]:
    if len(problems) <= most:
        return problems
    return problems[:most] + [f"and {len(problems) - most} more of this kind"]
