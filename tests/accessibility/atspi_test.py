# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The open page as a screen reader gets it: opens the real window under at-spi and reads its text line by line.

usage: atspi_test.py FANYE ISSUE [--dump]     --dump prints all that is read

Exit status 77: skipped, something that this needs is missing.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 60  # seconds for the window, and for its text


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def interpreter():
    """Python with the bindings of at-spi: this one, or that of the system."""
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False,
                          stderr=subprocess.DEVNULL).returncode == 0:
            return python
    return skip("no at-spi for Python (python3-gi, gir1.2-atspi-2.0)")


def begin_bus():
    """Starts this script again on a message bus of its own."""
    if not shutil.which("dbus-run-session"):
        skip("no dbus-run-session")
    if not os.environ.get("DISPLAY"):
        skip("no screen")
    environment = dict(os.environ, FANYE_TEST_BUS="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                       LANGUAGE="en", LANG="C.UTF-8", LC_ALL="C.UTF-8")
    environment.pop("WAYLAND_DISPLAY", None)
    with tempfile.TemporaryDirectory() as folder:
        environment["FANYE_DATA"] = folder
        command = ["dbus-run-session", "--", interpreter(), "-B", "-W", "ignore", *sys.argv]
        return subprocess.run(command, env=environment, check=False).returncode


def wait(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)  # another process is waited for, which has no other way to tell
    raise AssertionError(f"{what} did not come")


class Book:
    """The element of the pages."""

    def __init__(self, element, atspi):
        self.element = element
        self.granularity = atspi.TextBoundaryType.LINE_START
        self.screen = atspi.CoordType.SCREEN

    def count(self):
        return self.element.get_character_count()

    def all(self):
        return self.element.get_text(0, self.count())

    def lines(self):
        """Each with its box, as a screen reader goes through them."""
        lines, offset = [], 0
        while offset < self.count():
            line = self.element.get_text_at_offset(offset, self.granularity)
            if line.end_offset <= offset:
                raise AssertionError(f"no line at {offset}")
            box = self.element.get_range_extents(line.start_offset, line.end_offset, self.screen)
            lines.append((line.content.strip("\n"), (box.x, box.y, box.width, box.height)))
            offset = line.end_offset
        return lines


    def children(self):
        found = [self.element.get_child_at_index(index) for index in range(self.element.get_child_count())]
        return [(child.get_role_name(), child.get_name()) for child in found if child]


def find(root, matches, depth=0):
    if root is None or depth > 30:
        return None
    if matches(root):
        return root
    for index in range(root.get_child_count()):
        found = find(root.get_child_at_index(index), matches, depth + 1)
        if found:
            return found
    return None


def open_book(atspi):
    desktop = atspi.get_desktop(0)
    desktop.clear_cache()
    return find(desktop, lambda element: element.get_role_name().startswith("document"))


def show(book):
    for words, box in book.lines():
        print(box, words)
    for role, name in book.children():
        print(f"{role}: {name}")


def check(atspi, dump):
    book = Book(wait("the book", lambda: open_book(atspi)), atspi)
    print("role:", book.element.get_role_name(), "| name:", book.element.get_name())
    assert "Text" in book.element.get_interfaces(), book.element.get_interfaces()
    wait("its text", lambda: book.count() > 0 and "has not been read" not in book.all())
    print("description:", book.element.get_description())
    assert "of" in book.element.get_description()
    lines = book.lines()
    if dump:
        show(book)
    assert len(lines) > 0
    assert "".join(words for words, _ in lines) == book.all().replace("\n", "")
    assert all(width > 0 and height > 0 for _, (_, _, width, height) in lines), lines
    word = book.element.get_text_at_offset(0, atspi.TextBoundaryType.WORD_START)
    assert book.all().startswith(word.content) and word.content
    check_turn(book, dump)


def check_turn(book, dump):
    before = book.all()
    if not shutil.which("xdotool"):
        return
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Fanye|翻页|fanye", "windowfocus"],
                  check=False, timeout=20)
    subprocess.run(["xdotool", "key", "Next"], check=False, timeout=20)
    wait("the next pages' text", lambda: book.all() not in ("", before) and "has not been read" not in book.all())
    print("after a turn:", book.element.get_description())
    assert book.element.get_caret_offset() == 0
    assert book.lines()[0][0]
    if dump:
        show(book)


def main():
    if "FANYE_TEST_BUS" not in os.environ:
        return begin_bus()
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    if Atspi.init() not in (0, 1):
        skip("at-spi does not start")
    fanye, issue = sys.argv[1:3]
    window = subprocess.Popen([fanye, issue])
    try:
        check(Atspi, "--dump" in sys.argv)
        return close(window)
    finally:
        if window.poll() is None:
            window.terminate()
            window.wait(20)


def close(window):
    """While a screen reader holds the pages."""
    if not shutil.which("xdotool"):
        return 0
    subprocess.run(["xdotool", "key", "ctrl+q"], check=False, timeout=20)
    return window.wait(PATIENCE)


sys.exit(main())
