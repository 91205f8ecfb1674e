# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Home along the slow lane at dusk."""
import math

import cairo
import numpy

from paint import clouds, drawn, gradient, ink, light, save, shade, smooth


def street(path, width=1240, height=860):
    """Home along the slow lane at dusk."""
    picture = gradient(width, height, [(0, '#2e4a72'), (0.28, '#6b6f93'), (0.48, '#d98b72'), (0.60, '#f6c07f'), (1, '#f6c07f')])
    shade(picture, 0.5 * smooth(0.5, 0.8, clouds(width, height, (520, 50), 41)), '#f0a884')
    light(picture, 800, 500, 520, '#ffe2a2', 0.85)
    random = numpy.random.default_rng(19)

    def city(context):
        for depth, (code, low, high, wide) in enumerate((('#a9798a', 90, 210, 60), ('#7a5f80', 110, 260, 84), ('#4a4668', 100, 300, 120))):
            x = -20.0
            while x < width:
                w, h = wide * random.uniform(0.6, 1.3), random.uniform(low, high) * (0.55 if 640 < x < 940 else 1)
                ink(context, code)
                context.rectangle(x, 600 - h, w, h + 10)
                context.fill()
                if random.random() < 0.35:
                    context.rectangle(x + w * 0.45, 600 - h - 26, 3, 26)
                    context.fill()
                if depth:
                    rows, columns = int(h / 17), int(w / 15)
                    for r in range(rows - 1):
                        for c in range(columns):
                            if random.random() < 0.36:
                                ink(context, ('#ffd98c', '#ffe9bd', '#f7b267')[random.integers(0, 3)], 0.55 + 0.4 * random.random())
                                context.rectangle(x + 6 + c * 15, 600 - h + 9 + r * 17, 7, 9)
                                context.fill()
                x += w + random.uniform(0, 7)
    drawn(picture, city)
    road = gradient(width, 270, [(0, '#7f6a78'), (0.25, '#4c4a60'), (1, '#2f3247')])
    picture[590:] = road

    def lane(context):
        ink(context, '#2d6f68', 0.92)  # the slow lane
        for edge in (((-40, 860), (620, 600), (690, 600), (520, 860)),):
            context.move_to(*edge[0])
            for point in edge[1:]:
                context.line_to(*point)
            context.close_path()
            context.fill()
        ink(context, '#fbf0d9', 0.9)
        for i in range(9):
            t, u = (i / 9) ** 1.7, ((i + 0.5) / 9) ** 1.7
            x0, x1 = 690 + (560 - 690) * t * 1.0, 690 + (560 - 690) * u
            y0, y1 = 600 + 260 * t, 600 + 260 * u
            context.move_to(x0 - 1 - 3 * t, y0)
            context.line_to(x0 + 1 + 5 * t, y0)
            context.line_to(x1 + 1 + 5 * u, y1)
            context.line_to(x1 - 1 - 3 * u, y1)
            context.close_path()
            context.fill()
        # lamps
        for x, s in ((930, 0.62), (1060, 0.95), (1215, 1.4)):
            base = 600 + 90 * s
            ink(context, '#23263a')
            context.set_line_width(6 * s)
            context.move_to(x, base)
            context.line_to(x, base - 300 * s)
            context.curve_to(x, base - 345 * s, x - 30 * s, base - 352 * s, x - 66 * s, base - 346 * s)
            context.stroke()
            halo = cairo.RadialGradient(x - 66 * s, base - 340 * s, 2, x - 66 * s, base - 340 * s, 80 * s)
            halo.add_color_stop_rgba(0, 1, 0.93, 0.72, 1)
            halo.add_color_stop_rgba(0.2, 1, 0.86, 0.55, 0.5)
            halo.add_color_stop_rgba(1, 1, 0.80, 0.45, 0)
            context.set_source(halo)
            context.arc(x - 66 * s, base - 340 * s, 80 * s, 0, 2 * math.pi)
            context.fill()
        cyclist(context, 420, 790, 230)
        cyclist(context, 585, 668, 84, '#e0a83b')
        # a plane tree over the corner
        ink(context, '#23263a')
        for _ in range(420):
            x, y = random.normal(60, 120), random.normal(40, 90)
            context.save()
            context.translate(x, y)
            context.rotate(random.uniform(0, 6.3))
            context.scale(random.uniform(9, 20), random.uniform(5, 9))
            context.arc(0, 0, 1, 0, 2 * math.pi)
            context.restore()
            ink(context, ('#23263a', '#2b3350', '#1d2a38')[random.integers(0, 3)], 0.9)
            context.fill()
    drawn(picture, lane)
    save(picture, path, 80)


def cyclist(context, x, y, size, coat='#d9512c'):
    """Seen from behind, a little to the side; y is the ground."""
    context.save()
    context.translate(x, y)
    context.scale(size, size)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    ink(context, '#141a26', 0.35)
    context.save()
    context.scale(1, 0.14)
    context.arc(0.02, 0, 0.30, 0, 2 * math.pi)
    context.restore()
    context.fill()
    ink(context, '#1b2030')
    context.set_line_width(0.05)
    context.save()
    context.translate(0, -0.24)
    context.scale(0.22, 1)
    context.arc(0, 0, 0.24, 0, 2 * math.pi)
    context.restore()
    context.stroke()
    context.set_line_width(0.035)
    context.move_to(0, -0.30)
    context.line_to(0, -0.56)
    context.move_to(-0.20, -0.70)
    context.curve_to(-0.10, -0.74, 0.10, -0.74, 0.20, -0.70)
    context.stroke()
    context.set_line_width(0.10)
    for side in (-1, 1):
        context.move_to(side * 0.07, -0.58)
        context.curve_to(side * 0.13, -0.45, side * 0.11, -0.36, side * 0.09, -0.18 if side > 0 else -0.26)
        context.stroke()
    ink(context, coat)
    context.move_to(-0.16, -0.56)
    context.curve_to(-0.20, -0.80, -0.17, -0.96, -0.08, -0.99)
    context.line_to(0.08, -0.99)
    context.curve_to(0.17, -0.96, 0.20, -0.80, 0.16, -0.56)
    context.curve_to(0.08, -0.52, -0.08, -0.52, -0.16, -0.56)
    context.fill()
    context.set_line_width(0.075)
    for side in (-1, 1):
        context.move_to(side * 0.13, -0.92)
        context.curve_to(side * 0.22, -0.86, side * 0.22, -0.78, side * 0.20, -0.71)
        context.stroke()
    ink(context, '#f3d9a0')
    context.rectangle(-0.10, -0.90, 0.20, 0.25)
    context.fill()
    ink(context, '#1b2030')
    context.arc(0, -1.09, 0.095, 0, 2 * math.pi)
    context.fill()
    ink(context, '#fff2df')
    context.arc(0, -1.115, 0.10, math.pi, 2 * math.pi)
    context.fill()
    ink(context, '#ff5a3c')
    context.arc(0, -0.49, 0.028, 0, 2 * math.pi)
    context.fill()
    context.restore()


def paint_all(folder):
    street(folder + '/street.jpg')
