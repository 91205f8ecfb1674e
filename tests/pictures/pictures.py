# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of pages by Fanye, pdftoppm and mutool, and how far two of them are apart. Needs nothing but Python."""
import os
import struct
import subprocess
import tempfile
import zlib

SECONDS = 30  # for one page by one program
MOST_BYTES = 64 << 20  # of one picture


class Picture:
    """Rows of RGB bytes."""

    def __init__(self, width, height, rgb):
        self.width, self.height, self.rgb = width, height, rgb

    def is_one_colour(self):
        return self.rgb == self.rgb[:3] * (self.width * self.height)

    def blocks(self, across, down):
        """The mean grey of each block of a grid, row by row."""
        grey = [(self.rgb[n] * 2 + self.rgb[n + 1] * 5 + self.rgb[n + 2]) // 8 for n in range(0, len(self.rgb), 3)]
        means = []
        for row in range(down):
            top, bottom = row * self.height // down, max((row + 1) * self.height // down, row * self.height // down + 1)
            for column in range(across):
                left = column * self.width // across
                right = max((column + 1) * self.width // across, left + 1)
                block = [value for y in range(top, bottom) for value in grey[y * self.width + left:y * self.width + right]]
                means.append(sum(block) / max(1, len(block)))
        return means


def from_pnm(data):
    """A binary grey or colour map; None where it is none."""
    fields = data[:64].split(maxsplit=4)
    if len(fields) < 5 or fields[0] not in (b"P5", b"P6") or fields[3] != b"255":
        return None
    width, height = int(fields[1]), int(fields[2])
    channels = 3 if fields[0] == b"P6" else 1
    pixels = data[-width * height * channels:]
    return Picture(width, height, pixels if channels == 3 else bytes(value for value in pixels for _ in range(3)))


def guessed(kind, left, above, corner):
    """The byte that a PNG filter expects."""
    if kind == 3:
        return (left + above) // 2
    if kind == 4:
        toward = left + above - corner
        return min((left, above, corner), key=lambda value: abs(toward - value))
    return (0, left, above)[kind]


def unfiltered(rows, width, height, channels):
    stride, before, out = width * channels, bytearray(width * channels), []
    for y in range(height):
        kind, line = rows[y * (stride + 1)], bytearray(rows[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
        for x in range(stride if kind else 0):
            left, corner = (line[x - channels], before[x - channels]) if x >= channels else (0, 0)
            line[x] = (line[x] + guessed(kind, left, before[x], corner)) & 255
        out.append(bytes(line))
        before = line
    return b"".join(out)


def from_png(data):
    """As Fanye writes it: eight bits, grey, RGB or RGBA; None where it is another."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    place, coded, head = 8, b"", None
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        head = struct.unpack(">IIBBBBB", body) if kind == b"IHDR" else head
        coded += body if kind == b"IDAT" else b""
        place += length + 12
    width, height, depth, colour, _, _, interlaced = head
    channels = {0: 1, 2: 3, 6: 4}.get(colour)
    if depth != 8 or interlaced or channels is None or width * height * channels > MOST_BYTES:
        return None
    pixels = unfiltered(zlib.decompress(coded), width, height, channels)
    if channels == 1:
        pixels = bytes(value for value in pixels for _ in range(3))
    elif channels == 4:
        pixels = b"".join(pixels[n:n + 3] for n in range(0, len(pixels), 4))
    return Picture(width, height, pixels)


def run(command):
    """Exit status and standard output; status None where the program took too long or is not there."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None, b""
    return done.returncode, done.stdout


class Programs:
    def __init__(self, fanye, mutool="mutool", pdftoppm="pdftoppm"):
        self.fanye_cli, self.mutool_path, self.pdftoppm_path = fanye, mutool, pdftoppm

    def fanye(self, file, page, height):
        """The exit status, and the picture where there is one."""
        status, output = run([self.fanye_cli, "render", file, "--trim", "never", "--page", str(page),
                              "--height", str(height), "-o", "-"])
        return status, from_png(output)

    def pdftoppm(self, file, page, height):
        _, output = run([self.pdftoppm_path, "-cropbox", "-f", str(page), "-l", str(page), "-scale-to-y", str(height),
                         "-scale-to-x", "-1", file])
        return from_pnm(output)

    def mutool(self, file, page, height):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "page.pnm")
            run([self.mutool_path, "draw", "-q", "-F", "pnm", "-c", "rgb", "-h", str(height), "-o", path, file, str(page)])
            if not os.path.exists(path):
                return None
            with open(path, "rb") as written:
                return from_pnm(written.read())


def page_count(file):
    _, output = run(["pdfinfo", file])
    counts = [int(line.split()[1]) for line in output.splitlines() if line.startswith(b"Pages:")]
    return counts[0] if counts else 1


def pdfs_in(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names) if name.lower().endswith(".pdf"))


def largest_difference(one, other, down=40):
    """Of the mean grey of any block, 0 to 255; None where a picture is missing."""
    if one is None or other is None:
        return None
    across = max(1, round(down * one.width / one.height))
    return round(max(abs(a - b) for a, b in zip(one.blocks(across, down), other.blocks(across, down))))
