// What a browser knows of a picture: where its words stand, and which colours it shows.
// `checkCharts(pictures, view)` answers with [index of the picture, problem] for each problem.
window.checkCharts = (() => {
  // COLOURS

  // Inks that are quiet on purpose and carry no meaning by themselves.
  const QUIET_INKS = new Set(['grid', 'track', 'zone', 'paper']);
  const TOLERANCE = 0.5;
  const LEAST_TEXT = 4.5;
  const LEAST_MARK = 3;
  // A symbol of a point is not larger than this, in pixels of the picture.
  const SYMBOL = 16;
  const NATURAL_SIZE = 'svg { width: auto !important; height: auto !important; max-width: none !important; }';
  const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon';
  const UNSEEN = 'defs, pattern, marker, clipPath, mask, symbol';

  const words = (text) => `'${text.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}'`;
  const name = (element) => {
    const place = ['d', 'x', 'cx', 'x1', 'points'].find((attribute) => element.hasAttribute(attribute));
    const value = place ? ` ${place}="${element.getAttribute(place).slice(0, 20)}"` : '';
    return `<${element.localName}${value}>`;
  };

  const seenShapes = (root) => [...root.querySelectorAll(SHAPES)]
    .filter((shape) => !shape.closest(UNSEEN) && shape.checkVisibility());

  // Boxes of words as four corners in the units of the view box.

  const lines = (text) => {
    const spans = [...text.querySelectorAll('tspan')].filter((span) => !span.querySelector('tspan'));
    const placed = spans.filter((span) => span.hasAttribute('x') || span.hasAttribute('y'));
    return placed.length > 0 ? spans : [text];
  };
  const corners = (element, root) => {
    const box = element.getBBox();
    const matrix = root.getScreenCTM().inverse().multiply(element.getScreenCTM());
    const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
    return [[left, top], [right, top], [right, bottom], [left, bottom]]
      .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  };
  const extent = (points, [x, y]) => {
    const along = points.map((point) => point.x * x + point.y * y);
    return [Math.min(...along), Math.max(...along)];
  };
  const normals = (points) => [0, 1].map((index) => {
    const [x, y] = [points[index + 1].x - points[index].x, points[index + 1].y - points[index].y];
    const length = Math.hypot(x, y) || 1;
    return [-y / length, x / length];
  });
  // By how many pixels two boxes would have to move apart.
  const overlap = (one, other) => Math.min(...[...normals(one), ...normals(other)].map((normal) => {
    const [a, b] = [extent(one, normal), extent(other, normal)];
    return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  }));

  const textBoxes = (root) => [...root.querySelectorAll('text')]
    .filter((text) => text.textContent.trim() && text.checkVisibility() && !text.closest(UNSEEN))
    .flatMap((text) => lines(text).map((line) => ({ line, points: corners(line, root) })));

  const checkBoxes = (root, report) => {
    const boxes = textBoxes(root);
    const view = root.viewBox.baseVal;
    for (const { line, points } of boxes) {
      const [[left, right], [top, bottom]] = [extent(points, [1, 0]), extent(points, [0, 1])];
      const [wide, high] = [view.x + view.width, view.y + view.height];
      const out = Math.max(view.x - left, right - wide, view.y - top, bottom - high);
      if (out > TOLERANCE) {
        report(`text ${words(line)} leaves the picture by ${out.toFixed(1)} px: shorten or move it`);
      }
    }
    boxes.forEach(({ line, points }, index) => {
      for (const other of boxes.slice(index + 1)) {
        const deep = overlap(points, other.points);
        if (deep > TOLERANCE) {
          report(`text ${words(line)} overlaps ${words(other.line)} by ${deep.toFixed(1)} px: move or drop one`);
        }
      }
    });
  };

  // Colours

  const inks = (element, kind) => {
    for (let at = element; at && at.localName !== 'svg'; at = at.parentElement) {
      const found = [...at.classList].find((part) => part.startsWith(`${kind}-`));
      if (found) return found.slice(kind.length + 1);
    }
    return null;
  };
  // The pattern that a shape is filled with; behind its address stands a colour for viewers that know no patterns.
  const patternOf = (element, kind) => {
    const address = getComputedStyle(element)[kind].match(/url\("?#([^")]*)"?\)/);
    return address && element.getRootNode().getElementById(address[1]);
  };
  const opacity = (element) => {
    let product = 1;
    for (let at = element; at && at.localName !== 'svg'; at = at.parentElement) {
      product *= Number(getComputedStyle(at).opacity);
    }
    return product;
  };
  const over = (color, share, ground) => {
    const alpha = share * color[3] / 255;
    return [...[0, 1, 2].map((index) => color[index] * alpha + ground[index] * (1 - alpha)), 255];
  };
  const painted = (element, kind, ground) => {
    const pattern = patternOf(element, kind);
    const ink = pattern?.querySelector(SHAPES);
    if (pattern) return ink && (painted(ink, 'fill', ground) ?? painted(ink, 'stroke', ground));
    const style = getComputedStyle(element);
    const paint = style[kind];
    const share = opacity(element) * Number(style[`${kind}Opacity`]);
    if (paint === 'none' || paint === '' || share === 0) return null;
    if (kind === 'stroke' && parseFloat(style.strokeWidth) === 0) return null;
    return over(rgb(paint), share, ground);
  };
  const hex = (color) => '#' + color.slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');

  const checkMarks = (root, paper, report) => {
    const seen = new Set();
    for (const shape of root.querySelectorAll(SHAPES)) {
      if (!shape.checkVisibility() && !shape.closest(UNSEEN)) continue;
      for (const kind of ['fill', 'stroke']) {
        const ink = inks(shape, kind);
        if (patternOf(shape, kind)) continue;
        const color = painted(shape, kind, paper);
        if (!color || QUIET_INKS.has(ink) || (kind === 'fill' && shape.localName === 'line')) continue;
        const ratio = contrast(color, paper);
        const key = `${ink ? `${kind}-${ink}` : kind} ${hex(color)}`;
        if (ratio >= LEAST_MARK || seen.has(key)) continue;
        seen.add(key);
        const measured = `has contrast ${ratio.toFixed(2)} to the paper`;
        report(`${name(shape)} ${key} ${measured}: use an ink of at least ${LEAST_MARK}`);
      }
    }
  };

  // What words stand on: their rim, or the topmost filled shape that was painted before them, or the paper.
  const standsOn = (text, point, shapes, paper, root) => {
    const style = getComputedStyle(text);
    if (style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2) {
      return painted(text, 'stroke', paper) ?? paper;
    }
    const screen = point.matrixTransform(root.getScreenCTM());
    let ground = paper;
    for (const { shape, box } of shapes) {
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (screen.x < box.left || screen.x > box.right || screen.y < box.top || screen.y > box.bottom) continue;
      const color = painted(shape, 'fill', ground);
      if (color && shape.isPointInFill(screen.matrixTransform(shape.getScreenCTM().inverse()))) ground = color;
    }
    return ground;
  };
  const between = (from, to, share) =>
    new DOMPoint(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);

  const checkWords = (root, paper, report) => {
    const shapes = seenShapes(root).map((shape) => ({ shape, box: shape.getBoundingClientRect() }));
    for (const { line, points } of textBoxes(root)) {
      const left = between(points[0], points[3], 0.5);
      const right = between(points[1], points[2], 0.5);
      const grounds = [0.1, 0.5, 0.9].map((share) => standsOn(line, between(left, right, share), shapes, paper, root));
      const ratios = grounds.map((ground) => contrast(painted(line, 'fill', ground) ?? ground, ground));
      const worst = Math.min(...ratios);
      if (worst >= LEAST_TEXT) continue;
      const ground = hex(grounds[ratios.indexOf(worst)]);
      report(`text ${words(line)} has contrast ${worst.toFixed(2)} to ${ground} under it: use another ink or place`);
    }
  };

  // What a grey print shows of a series: dashes of lines, forms of symbols, patterns of areas.

  const form = (shape) => {
    if (!shape.hasAttribute('d') && !shape.hasAttribute('points')) return shape.localName;
    const length = shape.getTotalLength();
    const box = shape.getBBox();
    const fifths = (value, size) => Math.round(value / (size || 1) * 5);
    return [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
      const { x, y } = shape.getPointAtLength(length * eighth / 8);
      return [fifths(x - box.x, box.width), fifths(y - box.y, box.height)].join(' ');
    }).join();
  };
  const feature = (shape) => {
    const style = getComputedStyle(shape);
    const pattern = patternOf(shape, 'fill');
    if (pattern) {
      const drawn = pattern.querySelectorAll('*');
      return ['area', [...drawn].map((part) => part.getAttribute('d') ?? part.localName).join(' ')];
    }
    if (style.fill === 'none') return ['line', style.strokeDasharray];
    const box = shape.getBBox();
    return Math.max(box.width, box.height) <= SYMBOL ? ['symbol', form(shape)] : ['area', 'plain'];
  };
  const series = (root) => {
    const found = new Map();
    for (const shape of seenShapes(root)) {
      const ink = [inks(shape, 'fill'), inks(shape, 'stroke')].find((ink) => ink?.startsWith('series'));
      if (!ink) continue;
      const [kind, value] = feature(shape);
      if (!found.has(ink)) found.set(ink, { line: new Set(), symbol: new Set(), area: new Set() });
      found.get(ink)[kind].add(value);
    }
    return [...found];
  };
  const all = (features) => [...features].sort().join('|');
  const toldApart = (one, other) => {
    const shared = Object.keys(one).filter((kind) => one[kind].size > 0 && other[kind].size > 0);
    return shared.length === 0 || shared.some((kind) => all(one[kind]) !== all(other[kind]));
  };
  const checkSeries = (root, report) => {
    series(root).forEach(([ink, features], index, found) => {
      for (const [other, others] of found.slice(index + 1)) {
        if (toldApart(features, others)) continue;
        report(`${ink} and ${other} differ in colour only: give them other dashes, symbols or patterns`);
      }
    });
  };

  // Each picture stands in a tree of its own, so that ids and rules of one do not reach the others.
  const place = (source, view) => {
    const host = document.createElement('div');
    const tree = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(view.css + NATURAL_SIZE);
    tree.adoptedStyleSheets = [sheet];
    tree.innerHTML = source;
    for (const style of tree.querySelectorAll('style')) {
      if (view.css) style.remove();
      else style.textContent = style.textContent.replaceAll(':root', ':host');
    }
    document.body.append(host);
    return [host, tree.querySelector('svg')];
  };

  return (pictures, view) => {
    const problems = [];
    pictures.forEach((source, index) => {
      const [host, root] = place(source, view);
      const report = (problem) => problems.push([index, problem]);
      const behind = rgb(getComputedStyle(document.documentElement).backgroundColor);
      const paper = view.css && behind[3] === 255 ? behind : [255, 255, 255, 255];
      if (view.geometry) {
        checkBoxes(root, report);
        checkSeries(root, report);
      }
      checkMarks(root, paper, (problem) => report(`${problem} (${view.name})`));
      checkWords(root, paper, (problem) => report(`${problem} (${view.name})`));
      host.remove();
    });
    return problems;
  };
})();
