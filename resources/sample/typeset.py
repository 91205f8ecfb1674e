# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets Chinese and English text in lines of one exact width, and pours the lines into columns.

A full Chinese character is one em wide, so a column is a number of ems. Closing marks may lose their empty half at the
end of a line, marks inside a line may give way a little, and what is then left over is shared out between the
characters, so that both edges of a column are straight. English words keep together; their lines are left ragged.
"""
import html
import re

CLOSING = '。，、；：？！”’）》」'
OPENING = '“‘（《「'
ATOM = re.compile(r'[A-Za-z0-9][A-Za-z0-9.,%:;!?\'’–-]*|["(]+[A-Za-z0-9][^\s一-鿿]*|\s+|.')


class Measure:
    """Knows how wide a piece of text is, in ems of one font."""

    def __init__(self, font):
        self.cmap, self.widths, self.em = font.getBestCmap(), font['hmtx'], font['head'].unitsPerEm

    def __call__(self, text):
        return sum(self.widths[self.cmap[ord(c)]][0] for c in text) / self.em


def isHan(atom):
    return len(atom) == 1 and ord(atom) >= 0x2018 and atom != '–'


class Line:
    """What stands on one line, and whether it begins or ends its paragraph."""

    def __init__(self, markup, kind='text', first=False, last=False):
        self.markup, self.kind, self.first, self.last = markup, kind, first, last


def setParagraph(text, width, measure, indent=2.0):
    latin = not re.search('[一-鿿]', text)
    atoms = ATOM.findall(text.strip())
    sizes = [measure(a) if not a.isspace() else 0.26 for a in atoms]
    gaps = [0.0] * len(atoms)
    for i in range(1, len(atoms)):  # a quarter of air between Chinese and other letters
        if isHan(atoms[i]) != isHan(atoms[i - 1]) and not atoms[i].isspace() and not atoms[i - 1].isspace():
            if atoms[i] not in CLOSING + OPENING and atoms[i - 1] not in CLOSING + OPENING:
                gaps[i] = 0.2
        elif atoms[i - 1] in CLOSING and atoms[i - 1] not in '？！' and atoms[i] in CLOSING + OPENING:
            gaps[i] = -0.5  # two marks in a row share their empty halves
    lines, start = [], 0
    while start < len(atoms):
        room = width - (indent if start == 0 else 0)
        end, squeezed = fill(atoms, sizes, gaps, start, room)
        lines.append(markup(atoms, sizes, gaps, start, end, room, squeezed, latin, end == len(atoms), indent if start == 0 else 0))
        start = end
        while start < len(atoms) and atoms[start].isspace():
            start += 1
    return [Line(text, first=i == 0, last=i == len(lines) - 1) for i, text in enumerate(lines)]


def fill(atoms, sizes, gaps, start, room):
    """Where this line ends, and by how much its inner marks have to give way."""
    used, end = 0.0, start
    while end < len(atoms):
        more = sizes[end] + (gaps[end] if end > start else 0)
        tail = 0.5 if atoms[end] in CLOSING and atoms[end] not in '？！' else 0
        if used + more - tail > room + 1e-6:
            break
        used, end = used + more, end + 1
    if end == len(atoms):
        return end, 0.0
    if atoms[end] in CLOSING:  # it may not begin a line: make room by squeezing marks, else take a character down
        give = 0.35 * sum(a in CLOSING + OPENING for a in atoms[start:end])
        over = used + sizes[end] - 0.5 - room
        if over <= give and (end + 1 == len(atoms) or atoms[end + 1] not in CLOSING):
            return end + 1, over
    while end > start + 1 and (atoms[end] in CLOSING or atoms[end - 1] in OPENING):
        end -= 1
    return end, 0.0


def markup(atoms, sizes, gaps, start, end, room, squeezed, latin, last, indent):
    while end > start and atoms[end - 1].isspace():
        end -= 1
    marks = [i for i in range(start, end - 1) if atoms[i] in CLOSING + OPENING]
    used = sum(sizes[start:end]) + sum(gaps[start + 1:end])
    tail = 0.5 if atoms[end - 1] in CLOSING and atoms[end - 1] not in '？！' and used > room else 0
    letters = sum(len(a) for a in atoms[start:end])
    spacing = 0.0 if latin or last or letters < 2 or squeezed else max(0.0, (room - used + tail) / (letters - 1))
    out = []
    for i in range(start, end):
        style = []
        if i > start and gaps[i]:
            style.append(f'margin-left:{gaps[i]}em')
        if squeezed and i in marks:
            style.append(f'margin-right:{-squeezed / len(marks):.4f}em')
        text = ' ' if atoms[i].isspace() else html.escape(atoms[i], quote=False)
        out.append(f'<span style="{";".join(style)}">{text}</span>' if style else text)
    style = (f'letter-spacing:{spacing:.4f}em;' if spacing > 0.0005 else '') + (f'padding-left:{indent}em' if indent else '')
    return f'<div class="line" style="{style}">{"".join(out)}</div>'


def setArticle(text, width, measure):
    """All lines of an article: paragraphs, `## headings` on two lines, `==` for who wrote a letter."""
    lines, english = [], not re.search('[一-鿿]', text)
    for block in re.split(r'\n\s*\n', text.strip()):
        if block.startswith('## '):
            lines.append(Line(f'<h2 class="line">{html.escape(block[3:])}</h2>', 'heading'))
        elif block.startswith('=='):
            lines.append(Line(f'<div class="line signed">{html.escape(block[2:])}</div>', 'signed', last=True))
            lines.append(Line('<div class="line"></div>', 'blank'))
        else:
            afterHeading = not lines or lines[-1].kind == 'heading'
            lines += setParagraph(' '.join(block.split('\n')) if english else block.replace('\n', ''), width, measure,
                                  (0 if afterHeading else 1.4) if english else 2.0)
    while lines[-1].kind == 'blank':
        lines.pop()
    if lines[-1].kind == 'text':
        lines[-1].markup = lines[-1].markup.replace('</div>', '<span class="end"></span></div>')
    return lines


BLANK = '<div class="line"></div>'


def pour(lines, count):
    """Takes what fits in a column of `count` lines from the front of `lines`; returns the column's markup."""
    out = []
    while lines and len(out) < count:
        line, left = lines[0], count - len(out)
        if line.kind == 'heading':
            if left < (4 if out else 3):
                break
            out += [BLANK] if out else []
        elif line.kind == 'blank' and not out:
            lines.pop(0)
            continue
        elif line.kind == 'text' and line.first and not line.last and left == 1 and len(lines) > 1:
            break  # no paragraph begins on the last line
        elif line.kind == 'text' and left == 1 and not line.last and len(lines) > 1 and lines[1].last and not line.first:
            break  # nor does its last line stand alone at the top
        out.append(lines.pop(0).markup)
    return '\n'.join(out + [BLANK] * (count - len(out)))
