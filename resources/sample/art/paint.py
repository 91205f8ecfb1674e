# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint, mist and light: what every picture of the sample issue is made with.

A picture is a float array, height x width x 3, colours 0 to 1. Shapes are drawn over it with cairo, whose edges are
smooth. Every random choice has a seed, so the same script always paints the same picture.
"""
import cairo
import numpy
from PIL import Image


def colour(code):
    return numpy.array([int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)])


def mix(a, b, t):
    return a + (b - a) * t


def smooth(low, high, x):
    t = numpy.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def gradient(width, height, stops):
    """A sky: stops are (place from 0 at the top to 1 at the bottom, colour)."""
    places = [place for place, _ in stops]
    colours = numpy.array([colour(code) for _, code in stops])
    y = numpy.linspace(0, 1, height)
    column = numpy.stack([numpy.interp(y, places, colours[:, i]) for i in range(3)], axis=1)
    return numpy.repeat(column[:, None, :], width, axis=1)


def clouds(width, height, cell, seed, octaves=4):
    """Soft noise between 0 and 1; cell is (width, height) of the largest lumps in pixels."""
    random = numpy.random.default_rng(seed)
    total, weight, cw, ch = numpy.zeros((height, width)), 0, cell[0], cell[1]
    for octave in range(octaves):
        shape = (max(2, int(height / ch) + 2), max(2, int(width / cw) + 2))
        lumps = Image.fromarray(random.random(shape).astype('float32'), 'F').resize((width, height), Image.BICUBIC)
        total += numpy.asarray(lumps) * 0.5 ** octave
        weight += 0.5 ** octave
        cw, ch = max(2, cw / 2), max(2, ch / 2)
    return total / weight


def ridge(width, base, rise, cell, seed, octaves=6, rough=0.5):
    """The line of a mountain chain: for each x its height on the picture in pixels from the top."""
    random = numpy.random.default_rng(seed)
    x = numpy.arange(width)
    line, weight = numpy.zeros(width), 0
    for octave in range(octaves):
        step = max(2.0, cell / 2 ** octave)
        points = random.random(int(width / step) + 4)
        place = x / step
        i = place.astype(int)
        t = place - i
        t = t * t * (3 - 2 * t)
        line += (points[i] * (1 - t) + points[i + 1] * t) * rough ** octave
        weight += rough ** octave
    return base - rise * (line / weight)


def mountain(picture, line, rock, mist, fade, wash=None):
    """Lays a chain over the picture: rock at its ridge, dissolving into mist `fade` pixels further down."""
    height, width, _ = picture.shape
    depth = numpy.arange(height)[:, None] - line[None, :]
    cover = numpy.clip(depth, 0, 1)[..., None]
    t = numpy.clip(depth / fade, 0, 1)
    if wash is not None:
        t = numpy.clip(t + (wash - 0.5) * 0.5 * t, 0, 1)
    body = mix(colour(rock), colour(mist), (t ** 0.8)[..., None])
    picture[:] = picture * (1 - cover) + body * cover


def light(picture, x, y, radius, code, strength, power=2.0):
    """A glow around a point."""
    height, width, _ = picture.shape
    yy, xx = numpy.mgrid[0:height, 0:width]
    near = numpy.clip(1 - numpy.hypot(xx - x, yy - y) / radius, 0, 1) ** power
    picture[:] = mix(picture, colour(code), (near * strength)[..., None])


def shade(picture, amount, code='#000000'):
    """amount is an array of 0 to 1, how much of the colour covers each pixel."""
    picture[:] = mix(picture, colour(code), numpy.clip(amount, 0, 1)[..., None])


def drawn(picture, draw):
    """Calls draw(context) on a cairo context that covers the picture."""
    height, width, _ = picture.shape
    pixels = numpy.full((height, width, 4), 255, dtype='uint8')
    pixels[..., :3] = numpy.clip(picture[..., ::-1] * 255 + 0.5, 0, 255)
    surface = cairo.ImageSurface.create_for_data(pixels, cairo.FORMAT_RGB24, width, height)
    draw(cairo.Context(surface))
    surface.flush()
    picture[:] = pixels[..., 2::-1] / 255


def ink(context, code, alpha=1.0):
    context.set_source_rgba(*colour(code), alpha)


def save(picture, path, quality=82, grain=0.008, seed=1):
    """A breath of grain keeps skies from showing bands."""
    random = numpy.random.default_rng(seed)
    picture = picture + random.normal(0, grain, picture.shape[:2])[..., None]
    Image.fromarray(numpy.clip(picture * 255 + 0.5, 0, 255).astype('uint8')).save(
        path, quality=quality, optimize=True, progressive=False, subsampling='4:2:0')
