# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet of paper against the light, and a room of books."""
import math

import cairo
import numpy

from paint import clouds, colour, drawn, gradient, ink, light, save, shade, smooth


def pulp(path, width=1100, height=1467):
    """A sheet against the light: every fibre of the bark is seen."""
    picture = gradient(width, height, [(0, '#efe6d0'), (0.5, '#f7f0df'), (1, '#e6d9bd')])
    light(picture, width * 0.58, height * 0.36, 900, '#fffdf3', 0.95)
    cloud = clouds(width, height, (240, 240), 3)
    shade(picture, (cloud - 0.5) * 0.5, '#c3ab79')
    # the marks of the bamboo mould: fine lines, and the threads that bind them
    rows = (numpy.sin(numpy.arange(height) * 2 * math.pi / 6.2) * 0.5 + 0.5)[:, None]
    shade(picture, rows * 0.055 * numpy.ones((1, width)), '#8c744a')
    columns = numpy.zeros(width)
    columns[70::118] = 1
    columns = numpy.convolve(columns, [0.3, 0.7, 1, 0.7, 0.3], 'same')[None, :]
    shade(picture, columns * 0.13 * numpy.ones((height, 1)), '#8c744a')
    random = numpy.random.default_rng(14)

    def fibres(context):
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        for kind, count in (('pale', 900), ('dark', 240), ('long', 46)):
            for _ in range(count):
                x, y = random.uniform(-40, width + 40), random.uniform(-40, height + 40)
                angle = random.uniform(0, 2 * math.pi)
                length = {'pale': random.uniform(30, 130), 'dark': random.uniform(18, 90), 'long': random.uniform(160, 380)}[kind]
                bend = random.normal(0, 0.9)
                context.move_to(x, y)
                context.curve_to(x + math.cos(angle) * length / 3, y + math.sin(angle) * length / 3,
                                 x + math.cos(angle + bend) * length * 2 / 3, y + math.sin(angle + bend) * length * 2 / 3,
                                 x + math.cos(angle + bend * 1.6) * length, y + math.sin(angle + bend * 1.6) * length)
                if kind == 'pale':
                    ink(context, '#fffdf6', random.uniform(0.25, 0.7))
                    context.set_line_width(random.uniform(0.8, 2.4))
                else:
                    ink(context, ('#9b7a45', '#7d6236', '#b08d57')[random.integers(0, 3)], random.uniform(0.25, 0.75))
                    context.set_line_width(random.uniform(0.6, 1.6) if kind == 'dark' else random.uniform(0.9, 1.7))
                context.stroke()
        for _ in range(70):
            ink(context, '#7a5c30', random.uniform(0.3, 0.8))
            context.save()
            context.translate(random.uniform(0, width), random.uniform(0, height))
            context.rotate(random.uniform(0, 3.2))
            context.scale(random.uniform(1.5, 5), random.uniform(1, 2.4))
            context.arc(0, 0, 1, 0, 2 * math.pi)
            context.restore()
            context.fill()
    drawn(picture, fibres)

    def leaf(context):  # one leaf, caught in the sheet
        context.save()
        context.translate(width * 0.66, height * 0.60)
        context.rotate(-0.7)
        for side in (-1, 1):
            ink(context, '#6f8a55' if side < 0 else '#7f9a62', 0.82)
            context.move_to(0, 0)
            context.curve_to(60, side * 78, 190, side * 84, 290, 0)
            context.close_path()
            context.fill()
        ink(context, '#e9ecd0', 0.75)
        context.set_line_width(2.2)
        context.move_to(-60, 8)
        context.curve_to(0, 2, 120, -4, 288, 0)
        context.stroke()
        context.set_line_width(1.2)
        for i in range(1, 8):
            for side in (-1, 1):
                context.move_to(i * 34, 0)
                context.curve_to(i * 34 + 14, side * 18, i * 34 + 26, side * 34, i * 34 + 34, side * (50 - abs(i - 4) * 7))
                context.stroke()
        context.restore()
    drawn(picture, leaf)
    veil = clouds(width, height, (200, 200), 33)
    shade(picture, (smooth(0.45, 0.8, veil) * 0.35), '#fbf5e6')
    save(picture, path, 72, grain=0.004)


def library(path, width=1100, height=900):
    """Eleven shelves, two chairs and one window."""
    picture = gradient(width, height, [(0, '#3d2f2a'), (1, '#5a4335')])
    random = numpy.random.default_rng(11)
    spines = ('#17635f', '#2f8f86', '#d9512c', '#e0a83b', '#8c3b2e', '#44607a', '#efe3c8', '#6f7f57', '#b7754a', '#5b3a52', '#d9c7a0')

    def shelves(context):
        left, right = (40, 430), (700, 1060)
        for x0, x1 in (left, right):
            ink(context, '#6b4a33')
            context.rectangle(x0 - 16, 30, x1 - x0 + 32, 800)
            context.fill()
            for row in range(6 if x0 < 100 else 5):
                top, tall = 46 + row * (130 if x0 < 100 else 156), (114 if x0 < 100 else 140)
                ink(context, '#38271d')
                context.rectangle(x0, top, x1 - x0, tall)
                context.fill()
                x = x0 + 4.0
                while x < x1 - 14:
                    wide = random.uniform(11, 27)
                    if x + wide > x1 - 3:
                        break
                    high = tall * random.uniform(0.66, 0.93)
                    if random.random() < 0.07:
                        x += random.uniform(10, 34)
                        continue
                    context.save()
                    context.translate(x, top + tall)
                    if random.random() < 0.06:
                        context.rotate(0.13)
                    ink(context, spines[random.integers(0, len(spines))])
                    context.rectangle(0, -high, wide - 1.5, high)
                    context.fill()
                    ink(context, '#fff3d6', 0.55)
                    context.rectangle(2, -high * 0.84, wide - 5.5, 2.5)
                    if wide > 17:
                        context.rectangle(2, -high * 0.30, wide - 5.5, 2.5)
                        context.rectangle(wide * 0.3, -high * 0.72, wide * 0.32, high * 0.30)
                    context.fill()
                    ink(context, '#000000', 0.16)
                    context.rectangle(wide - 4.5, -high, 3, high)
                    context.fill()
                    context.restore()
                    x += wide
        # the window
        ink(context, '#e9dcc2')
        context.rectangle(470, 70, 200, 400)
        context.fill()
        sky = cairo.LinearGradient(0, 84, 0, 456)
        sky.add_color_stop_rgb(0, *colour('#bfe0e6'))
        sky.add_color_stop_rgb(1, *colour('#fff1d0'))
        context.set_source(sky)
        context.rectangle(482, 82, 176, 376)
        context.fill()
        for _ in range(240):
            ink(context, ('#7fae7a', '#9cc487', '#5f9a6c')[random.integers(0, 3)], 0.85)
            context.arc(min(650, max(490, random.normal(600, 40))), min(450, random.normal(330, 55)), random.uniform(4, 11), 0, 2 * math.pi)
            context.fill()
        ink(context, '#e9dcc2')
        context.rectangle(566, 82, 8, 376)
        context.rectangle(482, 250, 176, 8)
        context.fill()
        ink(context, '#8a6446')
        context.rectangle(0, 830, width, 70)
        context.fill()
        for i in range(9):
            ink(context, '#6f4e37', 0.6)
            context.rectangle(0, 838 + i * 8, width, 1.2)
            context.fill()
        # two chairs
        for x, turn in ((500, 1), (640, -1)):
            context.save()
            context.translate(x, 846)
            context.scale(turn, 1)
            ink(context, '#d9512c' if turn > 0 else '#2f8f86')
            context.move_to(-52, -62)
            context.curve_to(-70, -150, -66, -216, -40, -222)
            context.curve_to(-22, -222, -26, -150, -20, -92)
            context.line_to(44, -92)
            context.curve_to(58, -92, 58, -62, 44, -62)
            context.close_path()
            context.fill()
            ink(context, '#2b1d15')
            context.set_line_width(6)
            context.set_line_cap(cairo.LINE_CAP_ROUND)
            for foot, knee in ((-56, -44), (40, 32)):
                context.move_to(knee, -62)
                context.line_to(foot, 0)
                context.stroke()
            context.restore()
        # an open book on one of them
        ink(context, '#fffaf0')
        context.move_to(612, 746)
        context.curve_to(624, 736, 636, 738, 640, 746)
        context.curve_to(644, 738, 656, 736, 668, 746)
        context.line_to(668, 753)
        context.line_to(612, 753)
        context.fill()
    drawn(picture, shelves)
    beam = numpy.zeros((height, width))
    yy, xx = numpy.mgrid[0:height, 0:width]
    for x0, x1 in ((482, 566), (574, 658)):
        a, b = x0 - (yy - 82) * 0.34, x1 - (yy - 82) * 0.10
        beam += smooth(0, 36, xx - a) * smooth(0, 36, b - xx) * (yy > 90)
    shade(picture, beam * 0.26 * numpy.clip(1 - (yy - 90) / 1000, 0, 1), '#ffe9b0')
    light(picture, 570, 280, 640, '#ffdf9f', 0.30)
    shade(picture, smooth(380, 760, numpy.hypot((xx - 560) * 0.9, yy - 430)) * 0.45, '#1c120c')
    save(picture, path, 82)


def paint_all(folder):
    pulp(folder + '/pulp.jpg')
    library(folder + '/library.jpg')
