#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small PDFs that the tests read, each named for what it shows.

usage: make_pdfs.py FOLDER
"""
import os
import sys
import zlib


class Pdf:
    """Objects by number, written out with a table of where they stand."""

    def __init__(self):
        self.objects = {}
        self.trailer = b""

    def add(self, body, number=None):
        number = number or max(self.objects, default=0) + 1
        self.objects[number] = body if isinstance(body, bytes) else body.encode("latin-1")
        return number

    def stream(self, data, entries="", number=None):
        data = data if isinstance(data, bytes) else data.encode("latin-1")
        head = "<< %s /Length %d >>\nstream\n" % (entries, len(data))
        return self.add(head.encode("latin-1") + data + b"\nendstream", number)

    def bytes(self):
        out = bytearray(b"%PDF-1.7\n%\xe7\xbf\xbb\xe9\xa1\xb5\n")
        places = {}
        for number in sorted(self.objects):
            places[number] = len(out)
            out += b"%d 0 obj\n" % number + self.objects[number] + b"\nendobj\n"
        start, count = len(out), max(self.objects) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n" % count
        for number in range(1, count):
            out += b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f")
        out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (count, self.trailer, start)
        return bytes(out)


class Issue(Pdf):
    """A catalog (1), a page tree (2), Helvetica as /F1 (3), and pages from number 10 on."""

    def __init__(self):
        super().__init__()
        self.catalog = ""
        self.tree = ""  # entries of the page tree
        self.pages = []
        self.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", 3)

    def page(self, drawing="", media="[0 0 300 400]", resources="", entries="", fonts=""):
        content = 10 + 2 * len(self.pages) + 1
        self.stream(drawing, number=content)
        self.pages.append(content - 1)
        return self.add(
            "<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents %d 0 R /Resources << /Font << /F1 3 0 R %s >> %s >> %s >>"
            % (media, content, fonts, resources, entries), content - 1)

    def bytes(self):
        self.add("<< /Type /Catalog /Pages 2 0 R %s >>" % self.catalog, 1)
        self.add("<< /Type /Pages /Count %d /Kids [%s] %s >>"
                 % (len(self.pages), " ".join("%d 0 R" % number for number in self.pages), self.tree), 2)
        return super().bytes()


def words(text, x=40, y=300, size=24):
    return "BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, text)


def utf16(text):
    return "<FEFF%s>" % text.encode("utf-16-be").hex().upper()


def plain():
    """Three pages with everything a well-made issue says of itself."""
    issue = Issue()
    for label in ("One", "Two", "Three"):
        issue.page(words("Page " + label))
    issue.catalog = ("/PageLayout /TwoPageRight /PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>"
                     " /ViewerPreferences << /Direction /R2L >>")
    info = issue.add("<< /Title %s /Author (A. Writer) /Subject (Tests) /Producer (make_pdfs.py)"
                     " /CreationDate (D:20240229120000Z) >>" % utf16("月报\u202e\n二月"), 60)
    issue.trailer = b"/Info %d 0 R /ID [<00112233> <44556677>]" % info
    return issue


# media box, crop box, /Rotate: the red square stands 20 to the right of and 10 above the crop box's lower left corner,
# is 40 wide and 30 high, and has the word "Mark" above it.
BOXES = [
    ((0, 0, 300, 400), None, 0),
    ((0, 0, 300, 400), (50, 60, 250, 360), 0),
    ((100, 200, 400, 600), None, 0),
    ((-150, -200, 150, 200), (-100, -150, 100, 150), 0),
    ((0, 0, 300, 400), None, 90),
    ((0, 0, 300, 400), None, 180),
    ((0, 0, 300, 400), None, 270),
    ((0, 0, 300, 400), (50, 60, 250, 360), 90),
    ((100, 200, 400, 600), (150, 260, 350, 560), 180),
    ((100, 200, 400, 600), (150, 260, 350, 560), 270),
    ((0, 0, 300, 400), None, -90),
    ((300, 400, 0, 0), None, 0),
    ((0, 0, 300, 400), (-50, -60, 250, 360), 0),
]


def boxes():
    """Every way in which a page's box and its turning go wrong."""
    issue = Issue()
    for media, crop, rotate in BOXES:
        shown = crop or (min(media[0], media[2]), min(media[1], media[3]), 0, 0)
        left, bottom = max(shown[0], min(media[0], media[2])), max(shown[1], min(media[1], media[3]))
        drawing = "1 0 0 rg %d %d 40 30 re f 0 g\n" % (left + 20, bottom + 10) + words("Mark", left + 20, bottom + 60)
        entries = "/Rotate %d " % rotate + ("/CropBox [%d %d %d %d]" % crop if crop else "")
        issue.page(drawing, "[%d %d %d %d]" % media, entries=entries)
    return issue


def close_ups():
    """Every kind of page box with sides that are no whole points, under drawing of which no pixel may be missed."""
    issue = Issue()
    for media, crop, turn, unit in (
            ((0, 0, 301.7, 401.3), None, 0, 1), ((0, 0, 301.7, 401.3), (50.3, 60.9, 250.1, 360.6), 0, 1),
            ((100.4, 200.7, 400.2, 600.9), None, 0, 1), ((-150.6, -200.2, 150.5, 200.8), (-100.3, -150.1, 99.2, 151), 0, 1),
            ((0, 0, 301.7, 401.3), None, 90, 1), ((0, 0, 301.7, 401.3), None, 180, 1), ((0, 0, 301.7, 401.3), None, 270, 1),
            ((0, 0, 301.7, 401.3), (50.3, 60.9, 250.1, 360.6), 90, 1),
            ((100.4, 200.7, 400.2, 600.9), (150.2, 260.8, 350.9, 560.1), 180, 1),
            ((100.4, 200.7, 400.2, 600.9), (150.2, 260.8, 350.9, 560.1), 270, 1),
            ((0, 0, 301.7, 401.3), None, 0, 2.5), ((0, 0, 301.7, 401.3), (50.3, 60.9, 250.1, 360.6), 270, 0.5)):
        left, bottom = (crop or media)[:2]
        drawing = "0.35 w " + "".join("%g %g m %g %g l S " % (left, bottom + 17.3 * n, left + 301, bottom + 23.1 * n)
                                      for n in range(26))
        drawing += "q 0.7 0 0 rg %g %g 111.3 77.7 re f Q q 97.7 13 -11 66.6 %g %g cm /I Do Q " % (
            left + 33.3, bottom + 44.4, left + 160.1, bottom + 150.3)
        drawing += "".join(words("Of every letter both halves %d" % n, left + 6.1 + 3.7 * (n % 5), bottom + 9.3 + 9.7 * n,
                                 4 + n % 8) for n in range(29))
        issue.page(drawing, "[%g %g %g %g]" % media, "/XObject << /I 100 0 R >>", "/Rotate %d /UserUnit %g %s" % (
            turn, unit, "/CropBox [%g %g %g %g]" % crop if crop else ""))
    issue.stream(zlib.compress(bytes(7 * n % 256 for n in range(3 * 24 * 24))),
                 "/Type /XObject /Subtype /Image /Width 24 /Height 24 /ColorSpace /DeviceRGB /BitsPerComponent 8"
                 " /Filter /FlateDecode", 100)
    return issue


def impossible_boxes():
    """Boxes that are none: the page is shown as A4, or cut to what can be shown."""
    issue = Issue()
    for media in ("[0 0 0 0]", "[0 0 1e38 1e38]", "[/a /b /c /d]", "[0 0 100 400000]", "null"):
        issue.page(words("Still here"), media)
    return issue


def outline():
    """All ways to say where an entry leads, three levels deep, and a link of each kind."""
    issue = Issue()
    issue.page(words("Contents"), entries="/Annots [80 0 R 81 0 R 82 0 R 83 0 R 84 0 R]")
    issue.page(words("First"), media="[0 0 300 400]", entries="/CropBox [50 50 250 350]")
    issue.page(words("Second"), entries="/Rotate 90")
    first, second = issue.pages[1], issue.pages[2]
    issue.catalog = ("/Outlines 50 0 R /Dests << /old [%d 0 R /XYZ 0 200 0] >>"
                     " /Names << /Dests << /Kids [70 0 R] >> >>" % second)
    issue.add("<< /Names [(named) << /D [%d 0 R /FitH 300] >>] /Limits [(named) (named)] >>" % first, 70)
    issue.add("<< /Type /Outlines /First 51 0 R /Last 56 0 R /Count 6 >>", 50)
    issue.add("<< /Title %s /Parent 50 0 R /Next 52 0 R /First 54 0 R /Last 54 0 R /Dest [%d 0 R /XYZ 50 250 0] >>"
              % (utf16("目录"), first), 51)
    issue.add("<< /Title (Named) /Parent 50 0 R /Prev 51 0 R /Next 53 0 R /Dest (named) >>", 52)
    issue.add("<< /Title (Old name) /Parent 50 0 R /Prev 52 0 R /Next 56 0 R /A << /S /GoTo /D /old >> >>", 53)
    issue.add("<< /Title (Child) /Parent 51 0 R /First 55 0 R /Last 55 0 R /Dest [2 /Fit] >>", 54)
    issue.add("<< /Title (Grandchild) /Parent 54 0 R /A << /S /URI /URI (https://example.org/) >> >>", 55)
    issue.add("<< /Title (Nowhere) /Parent 50 0 R /Prev 53 0 R /Dest (unknown) >>", 56)
    link = "<< /Type /Annot /Subtype /Link /Rect [%s] %s >>"
    issue.add(link % ("40 100 140 120", "/Dest (named)"), 80)
    issue.add(link % ("140 160 40 140", "/A << /S /URI /URI (https://example.org/a%20b) >>"), 81)
    issue.add(link % ("40 180 140 200", "/A << /S /URI /URI (file:///etc/passwd) >>"), 82)
    issue.add(link % ("40 220 140 240", "/A << /S /Launch /F (calc) >>"), 83)
    issue.add(link % ("40 260 140 280", "/A << /S /GoTo /D [%d 0 R /FitR 10 20 100 350] >>" % second), 84)
    return issue


def entry(title, parent, after=None, first=None):
    links = ("/Next %d 0 R " % after if after else "") + ("/First %d 0 R /Last %d 0 R" % (first, first) if first else "")
    return "<< /Title (%s) /Parent %d 0 R %s /Dest [0 /Fit] >>" % (title, parent, links)


def outlined(first):
    issue = Issue()
    issue.page(words("Page"))
    issue.catalog = "/Outlines 50 0 R"
    issue.add("<< /Type /Outlines /First %d 0 R /Last %d 0 R >>" % (first, first), 50)
    return issue


def outline_cycle():
    """The last entry's next is the first, and a child's child its own grandparent."""
    issue = outlined(51)
    issue.add(entry("A", 50, after=52), 51)
    issue.add(entry("B", 50, after=51, first=53), 52)
    issue.add(entry("C", 52, first=52), 53)
    return issue


def outline_deep():
    """A thousand levels."""
    issue = outlined(51)
    for level in range(1000):
        issue.add(entry("Level %d" % (level + 1), 50 + level, first=52 + level if level < 999 else None), 51 + level)
    return issue


def outline_dag():
    """Forty levels of two, each with both of the next below it: a million million entries for who follows them all."""
    issue = outlined(51)
    for level in range(40):
        below = 53 + 2 * level if level < 39 else None
        issue.add(entry("L%d left" % level, 50, after=52 + 2 * level, first=below), 51 + 2 * level)
        issue.add(entry("L%d right" % level, 50, first=below), 52 + 2 * level)
    return issue


def outline_wide():
    """More entries than anybody wants."""
    issue = outlined(51)
    for number in range(25000):
        issue.add(entry("Entry %d" % number, 50, after=52 + number if number < 24999 else None), 51 + number)
    return issue


def slow():
    """The second of three pages never ends.

    Its line goes to and fro ten thousand times in dashes that are too short to be seen, which takes whoever paints it more
    than half a minute. A form that draws a form ten times, and so on, keeps those busy who only read: 10^10 words.
    """
    issue = Issue()
    issue.page(words("Before"))
    zigzag = " ".join("300 400 l 0 0 l" for _ in range(10_000))
    issue.page("q [0.01] 0 d 0 0 m %s S Q /X0 Do" % zigzag, resources="/XObject << /X0 50 0 R >>")
    issue.page(words("After"))
    for level in range(10):
        issue.stream("/X%d Do " % (level + 1) * 10,
                     "/Type /XObject /Subtype /Form /BBox [0 0 300 400] /Resources << /XObject << /X%d %d 0 R >> >>"
                     % (level + 1, 51 + level), 50 + level)
    issue.stream("0 0 m 300 400 l S " + words("no"),
                 "/Type /XObject /Subtype /Form /BBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >>", 60)
    return issue


def images():
    """Pages under images: none, a quarter, all, a quarter through a form, an inline one over the upper half."""
    issue = Issue()
    with_image = "/XObject << /I 50 0 R /F 51 0 R >>"
    for drawing in (words("No image"), "q 150 0 0 200 0 0 cm /I Do Q", "q 300 0 0 400 0 0 cm /I Do Q", "/F Do",
                    "q 300 0 0 200 0 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"):
        issue.page(drawing, resources=with_image)
    issue.stream(zlib.compress(b"\x40\x80\xc0" * 64),
                 "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8"
                 " /Filter /FlateDecode", 50)
    issue.stream("q 100 0 0 100 0 0 cm /I Do Q",
                 "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1.5 0 0 2 150 200]"
                 " /Resources << /XObject << /I 50 0 R >> >>", 51)
    return issue


def chinese():
    """Chinese without a font of its own: along the line, downwards, in bold, and beyond the basic plane."""
    issue = Issue()
    issue.page("BT /H 20 Tf 40 300 Td <%s> Tj ET BT /V 20 Tf 250 350 Td <%s> Tj ET BT /B 20 Tf 40 200 Td <%s> Tj ET"
               % ("翻页阅读".encode("utf-16-be").hex(), "竖排".encode("utf-16-be").hex(),
                  "粗𠀀体".encode("utf-16-be").hex()),
               resources="/Font << /H 50 0 R /V 51 0 R /B 52 0 R >>")
    for number, name, cmap in ((50, "ABCDEF+STSong-Light", "UniGB-UTF16-H"), (51, "STSong-Light", "UniGB-UTF16-V"),
                               (52, "SimHei", "UniGB-UTF16-H")):
        issue.add("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /%s /DescendantFonts [%d 0 R] >>"
                  % (name, cmap, number + 10), number)
        issue.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /%s /FontDescriptor %d 0 R /DW 1000"
                  " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>" % (name, number + 20),
                  number + 10)
        issue.add("<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
                  " /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>" % name, number + 20)
    return issue


def double_byte_names():
    """A page for each charset: simple fonts without a file, named in its bytes, WinAnsiEncoding, text in its bytes; and
    one whose name only looks so."""
    issue = Issue()
    for number, charset, name, text in ((70, "gbk", "宋体", "谁没有编辑部。ABC 12"),
                                        (71, "gbk", "楷体_GB2312", "记者走访"),
                                        (72, "gbk", "ABCDEF+黑体", "标题"),
                                        (73, "big5", "新細明體", "編輯小語"),
                                        (74, "euc-kr", "바탕", "한국어"),
                                        (75, "cp932", "ＭＳ 明朝", "日本語ｱ"),
                                        (76, "latin-1", "Crédit", "déjà vu")):
        issue.page("BT /C 20 Tf 40 300 Td <%s> Tj ET" % text.encode(charset).hex(),
                   fonts="/C %d 0 R" % number)
        spelt = "".join("#%02X" % byte for byte in name.encode(charset))
        issue.add("<< /Type /Font /Subtype /TrueType /BaseFont /%s /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255"
                  " /Widths [%s] /FontDescriptor %d 0 R >>" % (spelt, "500 " * 256, number + 20), number)
        issue.add("<< /Type /FontDescriptor /FontName /%s /Flags 32 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
                  " /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>" % spelt, number + 20)
    return issue


def unknown_lock():
    """Locked by a handler that nobody here knows."""
    issue = plain()
    issue.add("<< /Filter /Unheard.Of /V 4 /R 4 /Length 128 /P -1 /O <00> /U <00> >>", 61)
    issue.trailer += b" /Encrypt 61 0 R"
    return issue


def many_pages():
    """Enough pages that a worker can be killed in the middle of their text."""
    issue = Issue()
    for number in range(200):
        issue.page("".join(words("Line %d of page %d" % (line, number + 1), 20, 380 - 4 * line, 4)
                           for line in range(90)))
    return issue


def garbled():
    """A page whose font says that its letters are signs of private use, a sound page, and one that is a picture."""
    issue = Issue()
    issue.stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
                 " 1 begincodespacerange <00> <FF> endcodespacerange"
                 " 1 beginbfrange <20> <7E> <E020> endbfrange endcmap end end", number=100)
    issue.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 100 0 R >>", 101)
    issue.page(words("Nobody can find this").replace("/F1", "/F2"), fonts="/F2 101 0 R")
    issue.page(words("Anybody can find this"))
    issue.page("0.5 g 0 0 300 400 re f")
    return issue


def misread_maps():
    """Pages whose fonts have a map to Unicode that is wrong, so that poppler reads nothing of use, while the encoding
    tells the characters: U+FFFF for all, in simple and in composite fonts, and a range that leads too far."""
    issue = Issue()
    spoken, han = "Anybody can find this", "春天从山里来"
    gbk, ucs2 = han.encode("gbk"), han.encode("utf-16-be")

    def to_unicode(number, codes, entries):
        issue.stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
                     " 1 begincodespacerange <%s> <%s> endcodespacerange %s endcmap end end"
                     % ("00" * codes, "FF" * codes, entries), number=number)

    def no_characters(text, bytes_each):
        codes = sorted({text[at:at + bytes_each].hex() for at in range(0, len(text), bytes_each)})
        return "%d beginbfchar %s endbfchar" % (len(codes), " ".join("<%s> <FFFF>" % code for code in codes))

    to_unicode(100, 1, no_characters(spoken.encode(), 1))
    to_unicode(101, 2, no_characters(gbk, 2))
    to_unicode(102, 2, no_characters(ucs2, 2))
    to_unicode(103, 2, "1 beginbfrange <8140> <FEFE> <E000> endbfrange")
    issue.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 100 0 R >>", 110)
    issue.add("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255"
              " /Widths [%s] /ToUnicode 100 0 R /FontDescriptor 121 0 R >>" % ("500 " * 256), 111)
    for number, encoding, to in ((112, "GBK-EUC-H", 101), (113, "UniGB-UCS2-H", 102), (114, "GBK-EUC-H", 103)):
        issue.add("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /%s /DescendantFonts [120 0 R]"
                  " /ToUnicode %d 0 R >>" % (encoding, to), number)
    issue.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /FontDescriptor 121 0 R"
              " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>", 120)
    issue.add("<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0"
              " /Ascent 860 /Descent -140 /CapHeight 800 /StemV 80 >>", 121)
    latin = words(spoken, size=20).replace("/F1", "/M") + words("this", size=20, y=260).replace("/F1", "/M")
    issue.page(latin, fonts="/M 110 0 R")
    issue.page(latin, fonts="/M 110 0 R", entries="/CropBox [20 50 280 380] /Rotate 90")
    issue.page(latin, fonts="/M 111 0 R")
    for font, text in ((112, gbk), (113, ucs2), (114, gbk)):
        issue.page("BT /M 20 Tf 40 300 Td <%s> Tj ET" % text.hex(), fonts="/M %d 0 R" % font)
    return issue


def main():
    folder = sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__)
    os.makedirs(folder, exist_ok=True)
    for make in (plain, boxes, close_ups, impossible_boxes, outline, outline_cycle, outline_deep, outline_dag, outline_wide, slow,
                 images, chinese, double_byte_names, unknown_lock, many_pages, garbled, misread_maps):
        with open(os.path.join(folder, make.__name__.replace("_", "-") + ".pdf"), "wb") as file:
            file.write(make().bytes())


if __name__ == "__main__":
    main()
