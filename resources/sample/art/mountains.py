# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The landscapes: the cover, the bamboo behind the quotation, and the spring hills across two pages."""
import math

import cairo
import numpy

from paint import clouds, colour, drawn, gradient, ink, light, mix, mountain, ridge, save, shade, smooth


def pines(context, line, places, size, code, random):
    """Small firs standing on a ridge."""
    ink(context, code)
    for x in places:
        y = line[int(x)] + size * 0.12
        tall = size * (0.6 + 0.6 * random.random())
        wide = tall * 0.30
        context.move_to(x, y - tall)
        for step in range(1, 5):
            reach = wide * step / 4
            context.line_to(x + reach, y - tall + tall * step / 4.2)
            context.line_to(x + reach * 0.45, y - tall + tall * step / 4.2 - tall * 0.03)
        context.line_to(x + wide * 0.1, y)
        context.line_to(x - wide * 0.1, y)
        for step in range(4, 0, -1):
            reach = wide * step / 4
            context.line_to(x - reach * 0.45, y - tall + tall * step / 4.2 - tall * 0.03)
            context.line_to(x - reach, y - tall + tall * step / 4.2)
        context.close_path()
        context.fill()


def bird(context, x, y, span):
    context.move_to(x - span, y - span * 0.25)
    context.curve_to(x - span * 0.6, y - span * 0.6, x - span * 0.2, y - span * 0.3, x, y)
    context.curve_to(x + span * 0.2, y - span * 0.35, x + span * 0.6, y - span * 0.65, x + span, y - span * 0.35)
    context.stroke()


def turned_corner(context, width, height, size):
    """The corner of the cover lifts, and the next page looks out from under it."""
    ax, ay = width - size, height
    bx, by = width, height - size * 1.12
    # what lies below
    context.move_to(ax, ay)
    context.line_to(bx, by)
    context.line_to(width, height)
    context.close_path()
    ink(context, '#f3ead8')
    context.fill()
    # the shadow on it
    shadow = cairo.LinearGradient(width - size * 0.53, height - size * 0.53, width - size * 0.1, height - size * 0.1)
    shadow.add_color_stop_rgba(0, 0.10, 0.09, 0.05, 0.55)
    shadow.add_color_stop_rgba(1, 0.10, 0.09, 0.05, 0.0)
    context.move_to(ax, ay)
    context.line_to(bx, by)
    context.line_to(width, height)
    context.close_path()
    context.set_source(shadow)
    context.fill()
    # the leaf that has turned over: its tip has come in from the corner
    tip = (width - size * 0.80, height - size * 0.86)
    context.move_to(ax, ay)
    context.curve_to(ax + size * 0.10, ay - size * 0.30, ax + size * 0.02, ay - size * 0.62, *tip)
    context.curve_to(ax + size * 0.52, by + size * 0.22, bx - size * 0.22, by + size * 0.10, bx, by)
    context.close_path()
    back = cairo.LinearGradient(tip[0], tip[1], width - size * 0.42, height - size * 0.42)
    for place, code in ((0, '#fffdf7'), (0.45, '#f4ead6'), (0.80, '#d8c9a8'), (1, '#b7a683')):
        back.add_color_stop_rgb(place, *colour(code))
    context.set_source(back)
    context.fill()


def cover(path, width=1240, height=1654):
    picture = gradient(width, height, [(0, '#f4ecdc'), (0.30, '#f5dfc0'), (0.50, '#f3c196'), (0.62, '#eeb28a'), (1, '#e9c7a6')])
    shade(picture, 0.22 * smooth(0.45, 0.9, clouds(width, height, (900, 90), 4)), '#fff7ea')
    light(picture, 760, 760, 700, '#ffdfae', 0.75)

    def sun(context):
        context.arc(770, 715, 150, 0, 2 * math.pi)
        disc = cairo.LinearGradient(0, 565, 0, 865)
        disc.add_color_stop_rgb(0, *colour('#e2562f'))
        disc.add_color_stop_rgb(1, *colour('#f08a55'))
        context.set_source(disc)
        context.fill()
        ink(context, '#4a3b3a', 0.75)
        context.set_line_width(2.6)
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        for x, y, span in ((430, 560, 20), (478, 590, 15), (395, 606, 13), (530, 548, 12), (360, 566, 9)):
            bird(context, x, y, span)
    drawn(picture, sun)

    chains = [  # base, rise, cell, rock, mist, fade
        (930, 250, 620, '#b9a59a', '#f3cfae', 170),
        (1010, 300, 520, '#8fa09b', '#edcdb0', 190),
        (1095, 300, 430, '#5f8f8a', '#d9cdb5', 200),
        (1180, 280, 500, '#3a7d78', '#b9c8b6', 210),
        (1290, 260, 560, '#1f6864', '#8fb5a9', 250),
    ]
    random = numpy.random.default_rng(8)
    for number, (base, rise, cell, rock, mist, fade) in enumerate(chains):
        line = ridge(width, base, rise, cell, 31 + number * 7, rough=0.48)
        mountain(picture, line, rock, mist, fade, clouds(width, height, (320, 60), 60 + number))
        if number >= 2:
            places = sorted(random.uniform(0, width - 1, (22, 46, 70)[number - 2]))
            drawn(picture, lambda c: pines(c, line, places, (16, 24, 36)[number - 2], rock, random))

    # The lake, with the hills upside down in it.
    shore = 1360
    mirror = picture[shore - (height - shore):shore][::-1].copy()
    wave = (numpy.sin(numpy.arange(height - shore) / 5.0) * numpy.linspace(1, 7, height - shore)).astype(int)
    for row, shift in enumerate(wave):
        mirror[row] = numpy.roll(mirror[row], shift, axis=0)
    water = mix(mirror, colour('#2c7470'), numpy.linspace(0.25, 0.75, height - shore)[:, None, None])
    picture[shore:] = water
    glitter = smooth(0.62, 0.75, clouds(width, height, (160, 7), 90, 3)) * 0.22
    glitter[:shore] = 0
    shade(picture, glitter, '#ffe9c9')

    def boat(context):
        ink(context, '#12302f')
        context.move_to(300, 1450)
        context.curve_to(330, 1478, 420, 1478, 462, 1446)
        context.curve_to(420, 1460, 345, 1462, 300, 1450)
        context.fill()
        context.move_to(352, 1458)
        context.curve_to(352, 1430, 410, 1428, 412, 1457)
        context.fill()
        context.arc(436, 1424, 6, 0, 2 * math.pi)
        context.fill()
        context.move_to(430, 1452)
        context.curve_to(429, 1436, 432, 1430, 437, 1430)
        context.curve_to(443, 1430, 444, 1440, 443, 1450)
        context.fill()
        context.set_line_width(2.4)
        context.move_to(448, 1416)
        context.line_to(476, 1482)
        context.stroke()
        ink(context, '#12302f', 0.25)
        context.move_to(300, 1476)
        context.curve_to(350, 1492, 420, 1492, 470, 1474)
        context.curve_to(420, 1484, 350, 1486, 300, 1476)
        context.fill()
    drawn(picture, boat)
    drawn(picture, lambda c: turned_corner(c, width, height, 250))
    save(picture, path, 84)


def bamboo(path, width=1100, height=1467):
    """Stems in morning mist, the far ones pale."""
    picture = gradient(width, height, [(0, '#dfe8da'), (0.5, '#eef0e2'), (1, '#c7d6c4')])
    light(picture, width * 0.62, height * 0.30, 760, '#fffbe6', 0.9)
    random = numpy.random.default_rng(21)

    def leaf(context, x, y, angle, length):
        context.save()
        context.translate(x, y)
        context.rotate(angle)
        context.move_to(0, 0)
        context.curve_to(length * 0.3, -length * 0.11, length * 0.7, -length * 0.08, length, 0)
        context.curve_to(length * 0.7, length * 0.05, length * 0.3, length * 0.07, 0, 0)
        context.fill()
        context.restore()

    for depth, (code, count, thick) in enumerate((('#c3d3c2', 15, 13), ('#9dbaa6', 11, 19), ('#6d9a85', 7, 27), ('#2f6a59', 4, 40))):
        def stems(context):
            for x in numpy.sort(random.uniform(-30, width + 30, count)):
                if depth == 3 and 0.28 * width < x < 0.86 * width:
                    x = x * 0.25 if x < width / 2 else width - (width - x) * 0.25
                lean = random.uniform(-0.012, 0.012)
                wide = thick * random.uniform(0.8, 1.15)
                y, joint = height + 20.0, wide * random.uniform(6, 8)
                while y > -joint:
                    middle = x + lean * (height - y)
                    body = cairo.LinearGradient(middle - wide / 2, 0, middle + wide / 2, 0)
                    body.add_color_stop_rgb(0, *mix(colour(code), colour('#ffffff'), 0.05))
                    body.add_color_stop_rgb(0.35, *mix(colour(code), colour('#ffffff'), 0.28))
                    body.add_color_stop_rgb(1, *mix(colour(code), colour('#17382f'), 0.20))
                    context.set_source(body)
                    context.rectangle(middle - wide / 2, y - joint + 3, wide, joint - 3)
                    context.fill()
                    context.rectangle(middle - wide * 0.56, y - joint, wide * 1.12, 3.5)
                    context.fill()
                    if random.random() < 0.30 and y < height * 0.86:
                        side = random.choice((-1, 1))
                        ink(context, code, 0.92)
                        for _ in range(random.integers(4, 8)):
                            angle = (0 if side > 0 else math.pi) + side * random.uniform(-0.25, 0.95)
                            leaf(context, middle + side * wide * random.uniform(0.4, 2.4), y - joint + random.uniform(-wide, wide),
                                 angle, wide * random.uniform(2.4, 4.2))
                    y -= joint
                    joint *= 1.02
        drawn(picture, stems)
        mist = smooth(0.35, 0.85, clouds(width, height, (520, 200), 5 + depth)) * (0.42, 0.34, 0.26, 0.10)[depth]
        shade(picture, mist, '#f6f6ea')
    shade(picture, numpy.linspace(0, 1, height)[:, None] ** 3 * 0.35 * numpy.ones((1, width)), '#f6f6ea')
    save(picture, path, 78, grain=0.006)


def blossom(context, x, y, size, random):
    """A tree in flower: a short trunk under a cloud of dots."""
    ink(context, '#4b3b36')
    context.set_line_width(size * 0.07)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    for lean in (-0.35, 0.05, 0.4):
        context.move_to(x, y)
        context.curve_to(x, y - size * 0.3, x + lean * size * 0.4, y - size * 0.4, x + lean * size, y - size * 0.75)
        context.stroke()
    for _ in range(int(60 + size * 2.2)):
        angle, reach = random.uniform(0, 2 * math.pi), size * 0.55 * math.sqrt(random.random())
        px, py = x + math.cos(angle) * reach * 1.15, y - size * 0.78 + math.sin(angle) * reach * 0.72
        code = ('#f7d3d3', '#f3b9bf', '#fbe6e2', '#e99aa6')[random.integers(0, 4)]
        ink(context, code, 0.92)
        context.arc(px, py, size ** 0.62 * random.uniform(0.16, 0.42), 0, 2 * math.pi)
        context.fill()


def rider(context, x, y, size):
    """Somebody on a bicycle, riding right along the edge of a field; y is the ground."""
    context.save()
    context.translate(x, y)
    context.scale(size, size)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    context.set_line_join(cairo.LINE_JOIN_ROUND)
    ink(context, '#20403c')
    context.set_line_width(0.045)
    for centre in (-0.48, 0.48):
        context.new_sub_path()
        context.arc(centre, -0.30, 0.28, 0, 2 * math.pi)
    context.stroke()
    context.set_line_width(0.06)
    for line in (((-0.48, -0.30), (0, -0.28), (0.36, -0.72), (-0.18, -0.70), (-0.48, -0.30)), ((0, -0.28), (-0.2, -0.80)),
                 ((0.48, -0.30), (0.33, -0.86), (0.20, -0.90))):
        context.move_to(*line[0])
        for point in line[1:]:
            context.line_to(*point)
    context.stroke()
    ink(context, '#d9512c')
    context.set_line_width(0.20)
    context.move_to(-0.17, -0.98)
    context.line_to(0.02, -1.42)
    context.stroke()
    ink(context, '#20403c')
    context.set_line_width(0.11)
    for line in (((-0.17, -0.92), (0.10, -0.68), (0.04, -0.30)), ((0.02, -1.40), (0.16, -1.12), (0.28, -0.92))):
        context.move_to(*line[0])
        for point in line[1:]:
            context.line_to(*point)
    context.stroke()
    context.arc(0.07, -1.66, 0.14, 0, 2 * math.pi)
    context.fill()
    context.restore()


def spring(path, width=2100, height=1400):
    """Terraced hills across two pages, a river, and one small cyclist."""
    picture = gradient(width, height, [(0, '#cfe3e0'), (0.35, '#eaf0e2'), (0.55, '#f8ead0'), (1, '#f8ead0')])
    shade(picture, 0.75 * smooth(0.52, 0.78, clouds(width, height, (760, 120), 12)) * numpy.linspace(1, 0.2, height)[:, None], '#ffffff')
    light(picture, 1560, 330, 620, '#fff6da', 0.9)
    random = numpy.random.default_rng(77)
    chains = [
        (640, 300, 760, '#a9c4c4', '#eaf0e2', 230), (720, 280, 640, '#86b0ab', '#e4ecd8', 230),
        (800, 250, 560, '#679f8e', '#d9e6c4', 220), (880, 200, 700, '#5a9a74', '#c8ddab', 230),
    ]
    for number, (base, rise, cell, rock, mist, fade) in enumerate(chains):
        line = ridge(width, base, rise, cell, 211 + number * 5, rough=0.44)
        mountain(picture, line, rock, mist, fade, clouds(width, height, (420, 80), 160 + number))
        if number >= 2:
            places = sorted(random.uniform(0, width - 1, 90))
            drawn(picture, lambda c: pines(c, line, places, (15, 22)[number - 2], rock, random))

    # Terraces: each step a wavy band, water in some, young rice in others.
    line = ridge(width, 985, 90, 900, 400, octaves=3)
    greens = ('#8cc07a', '#a9cf83', '#78b070', '#c3da90', '#93c487', '#d9e3a6')
    step = 0
    while line.min() < height + 60:
        wet = step % 3 == 1
        drop = 26 + step * 5.5
        nextline = line + drop + ridge(width, 0, -14 - step * 3, 420, 410 + step, octaves=3)
        depth = numpy.arange(height)[:, None] - line[None, :]
        cover = numpy.clip(depth, 0, 1)
        band = clouds(width, height, (300, 12), 500 + step, 3)
        body = mix(colour(greens[step % 6]), colour('#4f8f58'), (band * 0.45)[..., None])
        if wet:
            sky = picture[480:481].mean(axis=(0, 1))
            body = mix(mix(sky, colour('#bcd9d6'), 0.55) * numpy.ones_like(picture), colour('#ffffff'), (smooth(0.55, 0.8, band) * 0.5)[..., None])
        picture[:] = mix(picture, body, cover[..., None])
        edge = numpy.clip(1 - numpy.abs(depth - 2.5) / (2.5 + step * 0.25), 0, 1)
        shade(picture, edge * 0.55, '#4c6b3d')
        line = nextline
        step += 1

    def life(context):
        for x, y, size in ((160, 1040, 120), (330, 1075, 90), (1720, 1010, 110), (1905, 1050, 140), (2030, 1015, 90),
                           (980, 992, 62), (1230, 1000, 54), (620, 1012, 70)):
            blossom(context, x, y, size, random)
        for x, y, size in ((250, 1330, 230), (1890, 1300, 250)):
            blossom(context, x, y, size, random)
        ink(context, '#34514a', 0.8)
        context.set_line_width(2.6)
        for x, y, span in ((880, 330, 22), (940, 300, 16), (1000, 345, 14), (830, 290, 12), (1300, 250, 10)):
            bird(context, x, y, span)
        rider(context, 1130, 1188, 62)
        # petals on the wind
        for _ in range(130):
            ink(context, '#f3b9bf', random.uniform(0.5, 0.95))
            context.save()
            context.translate(random.uniform(0, width), random.uniform(760, height))
            context.rotate(random.uniform(0, math.pi))
            context.scale(1, 0.55)
            context.arc(0, 0, random.uniform(2, 5), 0, 2 * math.pi)
            context.restore()
            context.fill()
    drawn(picture, life)
    save(picture, path, 80, grain=0.006)


def paint_all(folder):
    cover(folder + '/cover.jpg')
    bamboo(folder + '/bamboo.jpg')
    spring(folder + '/spring.jpg')
