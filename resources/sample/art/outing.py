# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outing's photographs: steps in the fog, half a lake, the lake like a mirror."""
import math

import numpy

from mountains import bird, pines
from paint import clouds, colour, drawn, gradient, ink, light, mix, mountain, ridge, save, shade, smooth


SIZE = (760, 560)


def steps_in_fog(path):
    width, height = SIZE
    random = numpy.random.default_rng(5)
    picture = gradient(width, height, [(0, '#e6ebe6'), (1, '#b9c8bd')])
    for number, (base, code) in enumerate(((330, '#cfdad1'), (400, '#a9bdb0'), (470, '#7b998a'))):
        line = ridge(width, base, 190, 420, 900 + number, octaves=5)
        mountain(picture, line, code, '#e6ebe6', 190, clouds(width, height, (200, 40), 70 + number))
        drawn(picture, lambda c: pines(c, line, sorted(random.uniform(0, width - 1, 26 + 8 * number)), 26 + 26 * number, code, random))

    def steps(context):
        for i in range(24, -1, -1):
            t = (i / 24)
            y = 560 - 330 * (1 - (1 - t) ** 1.8)
            wide, middle = 190 * (1 - t) ** 1.25 + 16, 380 + 62 * math.sin(t * 3.3)
            tread = 17 * (1 - t) + 3
            fog = t ** 1.3
            ink(context, '#%02x%02x%02x' % tuple(int(v * 255) for v in mix(colour('#8f9a8d'), colour('#dde4dd'), fog)))
            context.rectangle(middle - wide, y - tread, 2 * wide, tread)
            context.fill()
            ink(context, '#%02x%02x%02x' % tuple(int(v * 255) for v in mix(colour('#c9cfc0'), colour('#e6ebe6'), fog)))
            context.rectangle(middle - wide, y - tread, 2 * wide, tread * 0.42)
            context.fill()
        for x, y, s, code in ((352, 372, 46, '#d9512c'), (392, 360, 42, '#44607a'), (372, 330, 30, '#c79a3b')):
            person(context, x, y, s, code)
    drawn(picture, steps)
    light(picture, 420, 120, 420, '#f6f7f0', 0.85)
    save(picture, path, 80)


def half_a_lake(path):
    width, height = SIZE
    random = numpy.random.default_rng(6)
    picture = gradient(width, height, [(0, '#c8d8e2'), (0.55, '#eef0ea'), (1, '#dfe6e4')])
    for number, (base, code) in enumerate(((300, '#a8bccb'), (345, '#7f9fb0'))):
        mountain(picture, ridge(width, base, 150, 330, 930 + number), code, '#e9eeec', 110, clouds(width, height, (200, 40), 80 + number))
    picture[352:] = mix(colour('#b8cfd8'), colour('#7ea5b3'), numpy.linspace(0, 1, height - 352)[:, None, None])
    shade(picture, (smooth(0.5, 0.62, clouds(width, height, (170, 6), 17, 3)) * 0.35 * (numpy.arange(height)[:, None] > 356)), '#f4f8f7')
    fog = smooth(0.42, 0.62, clouds(width, height, (420, 110), 29)) * numpy.linspace(1, 0.2, width)[None, :]
    shade(picture, fog * 0.95, '#f3f5f2')
    line = ridge(width, 545, 120, 300, 955)
    mountain(picture, line, '#3f6656', '#5c8069', 160)
    drawn(picture, lambda c: pines(c, line, sorted(random.uniform(0, width - 1, 34)), 62, '#35594a', random))
    save(picture, path, 80)


def mirror_lake(path):
    width, height = SIZE
    picture = gradient(width, height, [(0, '#7fb2d4'), (0.5, '#d8e9ee'), (1, '#d8e9ee')])
    shade(picture, 0.8 * smooth(0.55, 0.75, clouds(width, height, (260, 60), 55)) * numpy.linspace(1, 0.3, height)[:, None], '#ffffff')
    light(picture, 540, 110, 260, '#fffbe0', 0.9)
    for number, (base, rise, code) in enumerate(((296, 190, '#7fa3b5'), (300, 130, '#5b8a86'), (304, 70, '#3f7359'))):
        mountain(picture, ridge(width, base, rise, 340, 972 + number * 3), code, '#b9d2cd', 150)
    half = 290
    mirror = picture[half - (height - half):half][::-1].copy()
    for row in range(height - half):
        mirror[row] = numpy.roll(mirror[row], int(math.sin(row / 4.0) * row / 90), axis=0)
    picture[half:] = mix(mirror, colour('#4f8fa8'), 0.16)

    def edge(context):
        ink(context, '#d6e6e2', 0.8)
        context.rectangle(0, half - 1, width, 2)
        context.fill()
        ink(context, '#58594f')
        context.move_to(0, 560)
        context.line_to(0, 500)
        context.curve_to(90, 470, 190, 478, 250, 505)
        context.curve_to(300, 522, 330, 540, 350, 560)
        context.fill()
        ink(context, '#74756a')
        context.move_to(0, 505)
        context.curve_to(90, 475, 180, 480, 240, 506)
        context.curve_to(170, 498, 80, 500, 0, 522)
        context.fill()
        person(context, 150, 500, 92, '#44607a')
        ink(context, '#d9512c')
        context.rectangle(186, 478, 12, 22)
        context.fill()
        ink(context, '#33443f', 0.8)
        context.set_line_width(2)
        for x, y, span in ((300, 110, 13), (340, 96, 10), (372, 118, 8)):
            bird(context, x, y, span)
    drawn(picture, edge)
    save(picture, path, 80)


def person(context, x, y, size, coat):
    """Standing, seen from behind; y is the ground."""
    ink(context, '#2b2f33')
    context.rectangle(x - size * 0.10, y - size * 0.42, size * 0.08, size * 0.42)
    context.rectangle(x + size * 0.02, y - size * 0.42, size * 0.08, size * 0.42)
    context.fill()
    ink(context, coat)
    context.move_to(x - size * 0.16, y - size * 0.38)
    context.curve_to(x - size * 0.19, y - size * 0.70, x - size * 0.12, y - size * 0.78, x, y - size * 0.78)
    context.curve_to(x + size * 0.12, y - size * 0.78, x + size * 0.19, y - size * 0.70, x + size * 0.16, y - size * 0.38)
    context.close_path()
    context.fill()
    ink(context, '#2b2320')
    context.arc(x, y - size * 0.89, size * 0.10, 0, 2 * math.pi)
    context.fill()


def paint_all(folder):
    steps_in_fog(folder + '/outing-1.jpg')
    half_a_lake(folder + '/outing-2.jpg')
    mirror_lake(folder + '/outing-3.jpg')
