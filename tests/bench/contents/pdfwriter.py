# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes small PDFs with nothing but the standard library: lines of text at given places, grey pictures and links.

Chinese, Japanese and Korean fonts are named and not embedded, so that an issue of 200 pages takes some tens of kilobytes.
A space is a quarter, a letter half an em wide and an ideograph a whole one, in the widths that the file states as in the layout.
Places are points from the top left corner; the y of a text is its baseline.
"""
import zlib

COLLECTIONS = {  # language: collection, encoding, regular and bold font
    "zh": ("GB1", "UniGB-UTF16-H", "STSong-Light", "STHeiti-Bold"),
    "zht": ("CNS1", "UniCNS-UTF16-H", "MSung-Light", "MHei-Bold"),
    "ja": ("Japan1", "UniJIS-UTF16-H", "HeiseiMin-W3", "HeiseiKakuGo-Bold"),
    "ko": ("Korea1", "UniKS-UTF16-H", "HYSMyeongJo-Medium", "HYGoThic-Medium"),
    "en": (None, None, "Times-Roman", "Times-Bold"),
}


def is_narrow(sign):
    return ord(sign) < 0x2000


def width(text, size):
    return size * sum(0.25 if sign == " " else 0.5 if is_narrow(sign) else 1 for sign in text)


class Page:
    def __init__(self, entries=""):
        self.texts, self.pictures, self.links = [], [], []
        self.entries = entries  # of the page's dictionary, beside those that every page has
        self.turn = ""  # a cm operator that all of the page is drawn under

    def text(self, x, y, size, words, bold=False):
        self.texts.append((x, y, size, words, bold))

    def picture(self, x, y, w, h):
        self.pictures.append((x, y, w, h))

    def link(self, x, y, w, h, target):  # target: number of the page, from 0
        self.links.append((x, y, w, h, target))


class Writer:
    def __init__(self, language, size=(595, 842), to_unicode=None, is_vertical=False, tells=None):
        """What the fonts' maps say: to_unicode of Chinese, {sign: what it is told to be}, and no map without it;
        tells of Latin, the code point that a code is said to stand for, and the right one without it."""
        self.language, self.size = language, size
        self.to_unicode, self.is_vertical, self.tells = to_unicode, is_vertical, tells
        self.title = ""  # of the document information
        self.objects = []

    def add(self, body):
        self.objects.append(body if isinstance(body, bytes) else body.encode())
        return len(self.objects)

    def stream(self, head, data):
        packed = zlib.compress(data)
        return self.add(b"<<%s/Filter/FlateDecode/Length %d>>stream\n" % (head.encode(), len(packed)) + packed
                        + b"\nendstream")

    def font(self, bold):
        collection, encoding, *names = COLLECTIONS[self.language]
        name = names[1 if bold else 0]
        if collection is None:
            widths = " ".join(["250"] + ["500"] * 223)
            told = f"/ToUnicode {self.told()} 0 R" if self.tells else ""
            return self.add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding{told}"
                            f"/FirstChar 32/LastChar 255/Widths[{widths}]>>")
        descriptor = self.add(f"<</Type/FontDescriptor/FontName/{name}/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                              f"/Ascent 880/Descent -120/CapHeight 700/StemV {120 if bold else 60}>>")
        cid = self.add(f"<</Type/Font/Subtype/CIDFontType0/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)"
                       f"/Ordering({collection})/Supplement 2>>/FontDescriptor {descriptor} 0 R/DW 1000/W[1 1 250 2 95 500]>>")
        if self.is_vertical:
            encoding = encoding[:-1] + "V"
        known = f"/ToUnicode {self.unicode_map()} 0 R" if self.to_unicode is not None else ""
        return self.add(f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/{encoding}{known}/DescendantFonts[{cid} 0 R]>>")

    def unicode_map(self):
        rows = [b"<%s> <%s>" % (sign.encode("utf-16-be").hex().encode(), told.encode("utf-16-be").hex().encode())
                for sign, told in sorted(self.to_unicode.items())]
        blocks = [b"%d beginbfchar\n" % len(rows[i:i + 100]) + b"\n".join(rows[i:i + 100]) + b"\nendbfchar"
                  for i in range(0, len(rows), 100)]
        return self.stream("", b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapType 2 def\n"
                           b"2 begincodespacerange\n<0000> <D7FF>\n<E000> <FFFF>\nendcodespacerange\n"
                           b"1 begincodespacerange\n<D800DC00> <DBFFDFFF>\nendcodespacerange\n"
                           + b"\n".join(blocks) + b"\nendcmap end end")

    def told(self):
        rows = "\n".join(f"<{code:02x}> <{self.tells(code):04x}>" for code in range(33, 127))
        head = "/CIDInit /ProcSet findresource begin begincmap /CMapName /Told def /CMapType 2 def"
        return self.stream("", f"{head}\n1 begincodespacerange <00> <ff> endcodespacerange\n94 beginbfchar\n{rows}\n"
                               "endbfchar\nendcmap end".encode())

    def encoded(self, words):
        data = words.encode("cp1252", "replace") if self.language == "en" else words.encode("utf-16-be")
        return data.hex().encode()

    def content(self, page):
        height = self.size[1]
        out = [page.turn.encode()] if page.turn else []
        for x, y, w, h in page.pictures:
            out.append(b"q %.1f 0 0 %.1f %.1f %.1f cm /Im Do Q" % (w, h, x, height - y - h))
        for x, y, size, words, bold in page.texts:
            out.append(b"BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET"
                       % (b"B" if bold else b"R", size, x, height - y, self.encoded(words)))
        return b"\n".join(out)

    def write(self, path, pages, outline=()):
        """outline: (title, number of the page from 0) in order, all on one level."""
        regular, bold = self.font(False), self.font(True)
        picture = self.stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
                              b"\x99")
        resources = f"/Resources<</Font<</R {regular} 0 R/B {bold} 0 R>>/XObject<</Im {picture} 0 R>>>>"
        contents = [self.stream("", self.content(page)) for page in pages]
        first = len(self.objects) + 1  # of the pages, which follow each other
        tree = first + len(pages)
        for page, content in zip(pages, contents):
            box = "" if "/MediaBox" in page.entries else f"/MediaBox[0 0 {self.size[0]} {self.size[1]}]"
            self.add(f"<</Type/Page/Parent {tree} 0 R{box}{page.entries}/Contents {content} 0 R"
                     f"{resources}/Annots[{' '.join(self.annotation(link, first) for link in page.links)}]>>")
        kids = " ".join(f"{first + i} 0 R" for i in range(len(pages)))
        self.add(f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
        items = f"/Outlines {self.outline(outline, first)} 0 R" if outline else ""
        catalog = self.add(f"<</Type/Catalog/Pages {tree} 0 R{items}>>")
        self.save(path, catalog)

    def annotation(self, link, first):
        x, y, w, h, target = link
        top = self.size[1]
        return (f"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[{x:.1f} {top - y - h:.1f} {x + w:.1f} {top - y:.1f}]"
                f"/Dest[{first + target} 0 R/Fit]>>")

    def outline(self, entries, first):
        root = len(self.objects) + len(entries) + 1
        begin = len(self.objects) + 1
        for i, (title, page) in enumerate(entries):
            words = "feff" + title.encode("utf-16-be").hex()
            beside = (f"/Prev {begin + i - 1} 0 R" if i else "") + (
                f"/Next {begin + i + 1} 0 R" if i + 1 < len(entries) else "")
            self.add(f"<</Title<{words}>/Parent {root} 0 R/Dest[{first + page} 0 R/Fit]{beside}>>")
        return self.add(f"<</Type/Outlines/First {begin} 0 R/Last {begin + len(entries) - 1} 0 R/Count {len(entries)}>>")

    def save(self, path, catalog):
        info = f"/Info {self.add('<</Title<feff' + self.title.encode('utf-16-be').hex() + '>>>')} 0 R" if self.title else ""
        data = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(data))
            data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        table = len(data)
        data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        data += b"".join(b"%010d 00000 n \n" % place for place in places)
        data += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, catalog, info.encode(), table)
        with open(path, "wb") as file:
            file.write(data)
