# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawings that stay lines in the issue: type in its case, cups, charts, pots, folds and the pattern of the back."""
import math
import random

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen

TEAL, DEEP, RED, GOLD, CREAM, INK = '#2f8f86', '#17635f', '#d9512c', '#e0a83b', '#f3ead8', '#2a2e33'


def svg(width, height, *body):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
            + ''.join(body) + '</svg>')


def rect(x, y, w, h, fill, rx=0.0, more=''):
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{rx}" fill="{fill}" {more}/>'


def path(d, fill='none', stroke='none', width=1.0, more=''):
    return (f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" stroke-linecap="round" '
            f'stroke-linejoin="round" {more}/>')


def circle(x, y, r, fill, more=''):
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{fill}" {more}/>'


def label(x, y, text, size=11, fill=INK, anchor='middle', weight=400):
    return (f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" '
            f'font-weight="{weight}" font-family="Noto Sans CJK SC">{text}</text>')


def glyph(font, character, x, y, size, mirrored):
    """A character as an outline: y is its baseline. Type in the case is seen the wrong way round."""
    glyphs, scale = font.getGlyphSet(), size / font['head'].unitsPerEm
    pen = SVGPathPen(glyphs, ntos=lambda v: f'{v:.1f}'.rstrip('0').rstrip('.'))
    flip = (-scale, 0, 0, -scale, x + size, y) if mirrored else (scale, 0, 0, -scale, x, y)
    glyphs[font.getBestCmap()[ord(character)]].draw(TransformPen(pen, flip))
    return pen.getCommands()


def type_case(font):
    """A corner of the wall of type; one sort has fallen asleep, one is being taken out."""
    words = ('的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都'
             '然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二'
             '理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气')
    rng = random.Random(3)
    cell, columns, rows = 44, 16, 11
    body = [rect(0, 0, columns * cell + 24, rows * cell + 24, '#5b4030', 6),
            rect(8, 8, columns * cell + 8, rows * cell + 8, '#3a281d', 3)]
    for row in range(rows):
        for column in range(columns):
            x, y = 12 + column * cell, 12 + row * cell
            lit = 0.10 * rng.random() + (0.16 if row < 4 else 0)
            tone = int(118 + 70 * lit + 26 * rng.random())
            special = (row, column) == (5, 9)
            asleep = (row, column) == (3, 4)
            metal = RED if special else f'rgb({tone},{tone + 2},{tone + 6})'
            lift = -7 if special else 0
            body.append(rect(x + 2, y + 3, cell - 4, cell - 4, '#1f150f', 2))
            body.append(rect(x + 2, y + 2 + lift, cell - 4, cell - 5, metal, 2))
            body.append(rect(x + 2, y + 2 + lift, cell - 4, 3, '#ffffff', 2, 'opacity="0.28"'))
            if special:
                body.append(rect(x + 2, y + cell - 10, cell - 4, 7, '#9c3a20', 1))
            character = '翻' if special else words[(row * columns + column) % len(words)]
            shape = glyph(font, character, x + 7, y + 34 + lift, cell - 14, True)
            turn = f'transform="rotate(180 {x + cell / 2} {y + cell / 2})"' if asleep else ''
            body.append(path(shape, '#fff4e4' if special else '#26282c', more=turn))
    return svg(columns * cell + 24, rows * cell + 24, *body)


def stick(font):
    """The compositor's stick with one line standing in it, read from right to left by those who have not learned it."""
    body = [path('M14 118 H646 V46 H628 V92 H32 V30 H14 Z', '#9aa0a6', '#5f666d', 2), rect(32, 92, 596, 8, '#7f868d')]
    for i, character in enumerate('慢慢做成的小事'):
        x = 40 + (6 - i) * 58
        body.append(rect(x, 34, 54, 58, '#b9bec4' if character != '慢' or i else '#d9512c', 2))
        body.append(rect(x, 34, 54, 5, '#ffffff', 2, 'opacity="0.4"'))
        body.append(path(glyph(font, character, x + 7, 80, 40, True), '#26282c'))
    for i in range(3):
        body.append(rect(448 + i * 44, 46, 40, 46, '#8d949b', 2))
    body.append(path('M580 40 H606 V92 H580 Z M606 58 H640', '#6f767d', '#5f666d', 2))
    return svg(660, 130, *body)


def forty_days():
    """How long each step takes, from bark to paper; the scale jumps, as the days of a paper maker do."""
    steps = (('剥皮', '一天'), ('浸泡', '四十天'), ('蒸煮', '两夜'), ('捶打', '一个下午'), ('抄纸', '十秒'), ('压榨', '一夜'),
             ('揭纸', '二十秒'), ('焙干', '一刻钟'))
    body = [path('M40 60 H704', 'none', '#c9bfa6', 2)]
    for i, (name, long) in enumerate(steps):
        x, r = 50 + i * 92, (10, 34, 14, 11, 5, 12, 5.5, 7)[i]
        body.append(circle(x, 60, r, RED if name == '抄纸' else TEAL, 'opacity="0.92"'))
        body.append(label(x, 122, name, 14, INK, weight=700))
        body.append(label(x, 142, long, 12, '#6b6252'))
    return svg(744, 150, *body)


def cups():
    """Three infusions: the same cup, the tea a little different each time."""
    body = []
    for number, (tea, steam) in enumerate((('#e9d48a', 3), ('#d9a84a', 2), ('#c98f5a', 1))):
        x = 30 + number * 220
        body.append(f'<ellipse cx="{x + 90}" cy="226" rx="92" ry="13" fill="#d8ccb2"/>')
        body.append(path(f'M{x + 12} 110 C{x + 14} 176 {x + 44} 214 {x + 90} 214 C{x + 136} 214 {x + 166} 176 {x + 168} 110 Z', '#fffdf8', '#cfc3a8', 1.5))
        body.append(f'<ellipse cx="{x + 90}" cy="110" rx="78" ry="20" fill="#fffdf8" stroke="#cfc3a8" stroke-width="1.5"/>')
        body.append(f'<ellipse cx="{x + 90}" cy="113" rx="69" ry="15.5" fill="{tea}"/>')
        body.append(f'<ellipse cx="{x + 70}" cy="109" rx="24" ry="4" fill="#ffffff" opacity="0.38"/>')
        body.append(path(f'M{x + 36} 168 C{x + 60} 190 {x + 120} 190 {x + 144} 168', 'none', TEAL, 2.2))
        body.append(path(f'M{x + 30} 156 C{x + 58} 178 {x + 122} 178 {x + 150} 156', 'none', TEAL, 1))
        for i in range(steam):
            sx = x + 90 + (i - (steam - 1) / 2) * 26
            body.append(path(f'M{sx} 84 C{sx - 13} 68 {sx + 13} 54 {sx} 38 S{sx + 8} 16 {sx} 8', 'none', '#b9ad93', 2.4, f'opacity="{0.9 - 0.12 * i}"'))
        if number == 2:
            for i, (lx, ly, turn) in enumerate(((66, 118, 20), (98, 116, -24), (84, 121, 70))):
                body.append(path('M0 0 C6 -5 14 -5 20 0 C14 4 6 4 0 0Z', '#6c7d3f', more=f'transform="translate({x + lx} {ly}) rotate({turn})"'))
    return svg(660, 246, *body)


def infusion_chart():
    """Aroma falls, body rises and falls, sweetness comes last: drawn by feeling, not by instrument."""
    def curve(points):
        d = f'M{points[0][0]} {points[0][1]}'
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            middle = (x0 + x1) / 2
            d += f' C{middle} {y0} {middle} {y1} {x1} {y1}'
        return d
    body = [rect(0, 0, 420, 236, '#f6efe0', 4)]
    for i in range(5):
        body.append(path(f'M46 {40 + i * 36} H400', 'none', '#e0d5bd', 1))
    for i, name in enumerate(('第一泡', '第二泡', '第三泡', '第四泡', '第五泡')):
        body.append(label(70 + i * 78, 206, name, 11, '#6b6252'))
    for name, code, points, at in (('香气', RED, [(70, 52), (148, 84), (226, 128), (304, 158), (382, 172)], (86, 46)),
                                   ('滋味', DEEP, [(70, 118), (148, 58), (226, 92), (304, 138), (382, 164)], (166, 50)),
                                   ('回甜', GOLD, [(70, 176), (148, 140), (226, 70), (304, 82), (382, 120)], (272, 62))):
        body.append(path(curve(points), 'none', code, 3))
        body += [circle(x, y, 4, '#f6efe0', f'stroke="{code}" stroke-width="2.4"') for x, y in points]
        body.append(label(at[0], at[1], name, 12, code, 'start', 700))
    return svg(420, 236, *body)


def start_chart():
    """Where thirty readers began."""
    body, angle = [], -math.pi / 2
    for count, code in ((11, DEEP), (8, TEAL), (7, RED), (4, GOLD)):
        turn = 2 * math.pi * count / 30
        a, b = angle + 0.014, angle + turn - 0.014
        large = 1 if turn > math.pi else 0
        p = [(170 + r * math.cos(t), 170 + r * math.sin(t)) for r, t in ((150, a), (150, b), (88, b), (88, a))]
        body.append(path(f'M{p[0][0]:.2f} {p[0][1]:.2f} A150 150 0 {large} 1 {p[1][0]:.2f} {p[1][1]:.2f} '
                         f'L{p[2][0]:.2f} {p[2][1]:.2f} A88 88 0 {large} 0 {p[3][0]:.2f} {p[3][1]:.2f} Z', code))
        middle = angle + turn / 2
        body.append(label(170 + 119 * math.cos(middle), 170 + 119 * math.sin(middle) + 8, str(count), 22, '#fffdf7', weight=700))
        angle += turn
    body.append(label(170, 166, '30', 44, INK, weight=700))
    body.append(label(170, 194, '位读者', 14, '#6b6252'))
    return svg(340, 340, *body)


def page_chart(seconds):
    """How long each page was looked at, in seconds."""
    body, width = [], 13.2
    for value in (60, 120, 240, 360):
        y = 196 - value * 0.48
        body.append(path(f'M36 {y} H704', 'none', '#e0d5bd', 1))
        body.append(label(30, y + 4, str(value), 10, '#8a806c', 'end'))
    for page, value in enumerate(seconds, 1):
        x, high = 40 + (page - 1) * width, value * 0.48
        code = RED if value == max(seconds) else TEAL if page % 2 else '#5aa8a0'
        body.append(rect(x, 196 - high, width - 2.6, high, code, 1.5))
        if page % 10 == 0 or page == 1:
            body.append(label(x + width / 2 - 1, 212, str(page), 10, '#8a806c'))
    peak = seconds.index(max(seconds))
    body.append(path(f'M{40 + peak * width + 14} 34 h34', 'none', RED, 1.2))
    body.append(label(40 + peak * width + 54, 38, '有人在数鸟', 12, RED, 'start', 700))
    return svg(720, 222, *body)


def place_chart():
    """Where it was read; one dot is one reader."""
    body, y = [], 12
    for name, count, code in (('睡前床头', 9, DEEP), ('通勤路上', 8, TEAL), ('午休桌前', 7, RED), ('咖啡店里', 4, GOLD), ('泡脚的时候', 2, '#8c6b9e')):
        body.append(label(96, y + 15, name, 13, INK, 'end'))
        body += [circle(122 + i * 24, y + 10, 9, code) for i in range(count)]
        body.append(label(122 + count * 24, y + 15, str(count), 13, code, 'start', 700))
        y += 34
    return svg(370, 178, *body)


def leafy(rng, x, y, kind):
    """What grows in a pot whose rim is at y."""
    out = []
    if kind == 'scallion':
        for i in range(9):
            lean = (i - 4) * 7 + rng.uniform(-4, 4)
            tall = rng.uniform(70, 108)
            out.append(path(f'M{x + (i - 4) * 4:.1f} {y} C{x + (i - 4) * 4:.1f} {y - tall * .5:.1f} {x + lean:.1f} {y - tall * .8:.1f} {x + lean * 1.5:.1f} {y - tall:.1f}', 'none', ('#5f9a5c', '#7db36a', '#4b8650')[i % 3], 4.2))
    elif kind == 'mint':
        for _ in range(34):
            px, py = x + rng.gauss(0, 24), y - 12 - abs(rng.gauss(24, 18))
            turn = rng.uniform(0, 360)
            out.append(path('M0 0 C4 -8 14 -9 20 0 C14 8 4 7 0 0Z', rng.choice(('#6fae78', '#4f9562', '#93c78b')), '#3f7f52', 0.6, f'transform="translate({px:.1f} {py:.1f}) rotate({turn:.0f})"'))
    elif kind == 'strawberry':
        for _ in range(15):
            px, py = x + rng.gauss(0, 30), y - 14 - abs(rng.gauss(14, 12))
            for turn in (-50, 0, 50):
                out.append(path('M0 0 C-9 -8 -8 -20 0 -25 C8 -20 9 -8 0 0Z', rng.choice(('#5d9b58', '#79b268')), '#3d7a45', 0.6, f'transform="translate({px:.1f} {py:.1f}) rotate({turn + rng.uniform(-14, 14):.0f})"'))
        out.append(path(f'M{x + 26} {y - 6} C{x + 40} {y - 14} {x + 46} {y + 2} {x + 44} {y + 10}', 'none', '#5d9b58', 2))
        out.append(path(f'M{x + 44} {y + 8} c-11 0 -14 9 -10 17 c3 7 7 11 10 12 c3 -1 7 -5 10 -12 c4 -8 1 -17 -10 -17Z', RED))
        out += [circle(x + 44 + dx, y + 20 + dy, 0.9, '#ffe08a') for dx, dy in ((-5, -2), (4, -3), (0, 4), (-3, 8), (5, 5))]
    elif kind == 'tomato':
        out.append(path(f'M{x} {y} C{x - 5} {y - 50} {x + 6} {y - 90} {x} {y - 132}', 'none', '#5d8a4f', 4))
        for i in range(7):
            py, side = y - 24 - i * 16, (-1 if i % 2 else 1)
            out.append(path(f'M{x} {py} C{x + side * 14} {py - 16} {x + side * 36} {py - 14} {x + side * 44} {py + 2} C{x + side * 32} {py + 8} {x + side * 14} {py + 10} {x} {py}Z', ('#6aa35c', '#82b76c')[i % 2], '#47803f', 0.6))
        for dx, dy, code in ((-15, -50, RED), (17, -74, '#e98a3a'), (-13, -90, '#b9c95a'), (14, -38, RED)):
            out.append(circle(x + dx, y + dy, 8.5, code))
            out.append(circle(x + dx - 2.5, y + dy - 3, 2, '#ffffff', 'opacity="0.6"'))
    elif kind == 'garlic':
        for i in range(5):
            lean = (i - 2) * 15
            out.append(path(f'M{x + (i - 2) * 5 - 3} {y} C{x + lean * .4 - 4} {y - 50} {x + lean * .8} {y - 80} {x + lean * 1.6} {y - 96 + abs(i - 2) * 10} C{x + lean * .9 + 5} {y - 70} {x + lean * .4 + 6} {y - 40} {x + (i - 2) * 5 + 4} {y}Z', ('#7db36a', '#5f9a5c')[i % 2]))
    elif kind == 'succulent':
        for ring, (r, n) in enumerate(((34, 11), (24, 9), (13, 6))):
            for i in range(n):
                t = 360 / n * i + ring * 17
                out.append(path(f'M0 0 C-{r * .3:.0f} -{r * .4:.0f} -{r * .2:.0f} -{r * .9:.0f} 0 -{r} C{r * .2:.0f} -{r * .9:.0f} {r * .3:.0f} -{r * .4:.0f} 0 0Z', ('#8fb8a4', '#a8cbb2', '#c9dfc0')[ring], '#6c9a86', 0.7, f'transform="translate({x} {y - 16}) scale(1 .62) rotate({t:.0f})"'))
    return out


def sill():
    """The window sill on the seventh floor."""
    rng = random.Random(9)
    body = ['<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#cfe6ea"/>'
            '<stop offset="1" stop-color="#fbf1da"/></linearGradient></defs>', rect(0, 0, 760, 330, 'url(#sky)', 4)]
    for x, high in ((20, 90), (92, 130), (168, 70), (240, 112), (330, 150), (420, 84), (500, 120), (590, 98), (668, 140)):
        body.append(rect(x, 262 - high, 62, high, '#b9d0d2', 0, 'opacity="0.75"'))
    for x in (0, 250, 500, 752):
        body.append(rect(x, 0, 8, 262, '#fffdf7'))
    body.append(rect(0, 0, 760, 8, '#fffdf7'))
    body.append(rect(0, 262, 760, 68, '#d9cdb6'))
    body.append(rect(0, 262, 760, 7, '#efe6d2'))
    pots = (('garlic', '#fffdf7', 'cup'), ('scallion', '#c9714a', 'pot'), ('mint', '#2f8f86', 'pot'), ('tomato', '#c9714a', 'tall'),
            ('strawberry', '#e0a83b', 'pot'), ('succulent', '#44607a', 'low'), ('mint', '#c9714a', 'low'))
    for i, (kind, code, shape) in enumerate(pots):
        x, rim = 68 + i * 104, {'cup': 226, 'pot': 214, 'tall': 200, 'low': 240}[shape]
        half = {'cup': 26, 'pot': 40, 'tall': 38, 'low': 44}[shape]
        body.append(f'<ellipse cx="{x}" cy="289" rx="{half + 8}" ry="6" fill="#b7a98e"/>')
        plant = leafy(rng, x, rim + 2, kind)
        if kind != 'strawberry':
            body += plant
        body.append(path(f'M{x - half} {rim} L{x - half * .76:.1f} 288 H{x + half * .76:.1f} L{x + half} {rim} Z', code))
        body.append(path(f'M{x + half * .35:.1f} {rim} L{x + half * .27:.1f} 288 H{x + half * .76:.1f} L{x + half} {rim} Z', '#000000', more='opacity="0.08"'))
        if shape != 'cup':
            body.append(rect(x - half - 4, rim - 6, 2 * half + 8, 13, code, 3))
            body.append(rect(x - half - 4, rim + 3, 2 * half + 8, 4, '#000000', 2, 'opacity="0.12"'))
        if kind == 'strawberry':
            body += plant
        body.append(rect(x - 15, 262, 30, 13, '#fffdf7', 2, f'transform="rotate({rng.uniform(-5, 5):.1f} {x} 268)"'))
        body.append(path(f'M{x - 10} 266 h{rng.uniform(12, 20):.0f} M{x - 10} 270 h{rng.uniform(8, 14):.0f}', 'none', '#8a806c', 1.3))
    return svg(760, 330, *body)


def folds():
    """A bookmark in five folds."""
    def sheet(x, points, fill, back=None, dashed=()):
        out = [path('M' + ' L'.join(f'{x + px} {py}' for px, py in points) + 'Z', fill, INK, 1.3)]
        if back:
            out.append(path('M' + ' L'.join(f'{x + px} {py}' for px, py in back) + 'Z', '#fffdf7', INK, 1.3))
        out += [path(f'M{x + a} {b} L{x + c} {d}', 'none', INK, 1.1, 'stroke-dasharray="4 4"') for a, b, c, d in dashed]
        return out
    body = []
    body += sheet(20, ((0, 20), (70, 20), (70, 200), (0, 200)), '#f1c98a', dashed=((35, 20, 35, 200),))
    body += sheet(160, ((0, 20), (70, 20), (70, 200), (0, 200)), '#f1c98a', ((0, 20), (35, 55), (35, 20)), ((35, 20, 35, 200),))
    body += sheet(300, ((0, 90), (35, 20), (70, 90), (70, 200), (0, 200)), '#f1c98a', ((0, 90), (35, 20), (35, 90)), ((0, 90, 70, 90),))
    body += sheet(440, ((0, 90), (35, 20), (70, 90), (70, 200), (0, 200)), '#f1c98a', ((0, 90), (70, 90), (35, 150)), ((0, 140, 70, 140),))
    body += sheet(580, ((6, 96), (38, 30), (70, 96), (70, 206), (6, 206)), '#d99a4e', ((6, 96), (70, 96), (38, 156)))
    body.append(path('M618 44 l4 9 10 1 -7.500 6.500 2.200 9.500 -8.700 -5 -8.700 5 2.200 -9.500 -7.500 -6.500 10 -1z', RED))
    for i in range(4):
        body.append(path(f'M{108 + i * 140} 112 h32 m-9 -8 l9 8 -9 8', 'none', RED, 2.4))
    for i in range(5):
        body.append(circle(55 + i * 140, 232, 12, DEEP))
        body.append(label(55 + i * 140, 236.5, str(i + 1), 13, '#fffdf7', weight=700))
    return svg(670, 252, *body)


def waves(width=840, height=1120):
    """Hills, clouds or pages: the pattern of the back cover."""
    body, r = [rect(0, 0, width, height, DEEP)], 56
    for row in range(-1, int(height / (r / 2)) + 3):
        for column in range(-1, int(width / (2 * r)) + 2):
            x, y = column * 2 * r + (r if row % 2 else 0), row * r / 2 + r
            t = row / (height / (r / 2))
            for k, tone in enumerate((0.0, 0.28, 0.52, 0.76)):
                a, b = (23, 99, 95), (47, 143, 134)
                mixed = tuple(int(p + (q - p) * (0.75 - 0.7 * t) * (0.35 + 0.2 * k)) for p, q in zip(a, b))
                body.append(circle(x, y, r * (1 - tone), 'rgb(%d,%d,%d)' % mixed, 'stroke="#4fa79d" stroke-width="0.8"'))
    return svg(width, height, *body)


def draw_all(folder, font):
    rng = random.Random(26)
    seconds = [int(max(8, rng.gauss(38, 13) + (18 if page % 8 == 3 else 0))) for page in range(50)]
    seconds[25] = 360
    for name, picture in (('type', type_case(font)), ('stick', stick(font)), ('days', forty_days()), ('cups', cups()), ('infusions', infusion_chart()), ('starts', start_chart()),
                          ('seconds', page_chart(seconds)), ('places', place_chart()), ('sill', sill()), ('folds', folds()),
                          ('waves', waves())):
        with open(f'{folder}/{name}.svg', 'w', encoding='utf-8') as file:
            file.write(picture)
