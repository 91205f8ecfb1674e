#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small PDFs whose pages one library paints and another does not, one kind a page.

usage: make_painted_pdfs.py FOLDER

Where a page shows what it should, the 200 by 100 points that begin 50 points from its left and upper edges are red; where
it hides what it should, nothing on it is red.
"""
import base64
import os
import sys
import zlib

from box_font import box_font
from make_pdfs import Issue, words

RECT = "/Rect [50 250 250 350]"
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 200 100]"
RED, BLUE = 200, 201  # forms


class Annotated(Issue):
    """An issue with one annotation on each page, and forms in red and in blue for their appearances."""

    def __init__(self):
        super().__init__()
        self.fields = []
        self.stream("1 0 0 rg 0 0 200 100 re f", FORM, RED)
        self.stream("0 0 1 rg 0 0 200 100 re f", FORM, BLUE)
        self.add("<< /Type /OCG /Name (off) >>", 300)
        self.add("<< /Type /OCG /Name (on) >>", 301)

    def annotation(self, name, body, flags=4):
        number = 400 + len(self.pages)
        self.page(words(name, 20, 20, 12), entries="/Annots [%d 0 R]" % number)
        self.add("<< /Type /Annot %s /F %d %s >>" % (RECT, flags, body), number)
        if "/Widget" in body:
            self.fields.append("%d 0 R" % number)

    def form(self, entries=""):
        self.catalog += (" /AcroForm << /DR << /Font << /Helv 3 0 R >> >> /DA (/Helv 12 Tf 0 g) /Fields [%s] %s >>"
                         % (" ".join(self.fields), entries))


SHOWN = "/AP << /N %d 0 R >>" % RED
TICKED = "/AP << /N << /Yes %d 0 R /Off %d 0 R >> >>" % (RED, BLUE)


def form_fields():
    """Form fields and annotations that are to be seen, with and without an appearance."""
    issue = Annotated()
    for name, body in (
            ("text field", "/Subtype /Widget /FT /Tx /T (a) /V (x) " + SHOWN),
            ("seal", "/Subtype /Widget /FT /Sig /T (b) /V << /Type /Sig >> " + SHOWN),
            ("ticked", "/Subtype /Widget /FT /Btn /T (c) /V /Yes /AS /Yes " + TICKED),
            ("choice", "/Subtype /Widget /FT /Ch /T (d) /V (x) " + SHOWN),
            ("field with a background",
             "/Subtype /Widget /FT /Tx /T (e) /V (x) /DA (/Helv 12 Tf 0 g) /MK << /BG [1 0 0] >>"),
            ("line", "/Subtype /Line /L [50 300 250 300] /C [1 0 0] /BS << /W 90 >>"),
            ("polygon",
             "/Subtype /Polygon /Vertices [50 250 250 250 250 350 50 350] /C [1 0 0] /IC [1 0 0] /BS << /W 2 >>"),
            ("free text", "/Subtype /FreeText /Contents (#########) /DA (/Helv 60 Tf 1 0 0 rg)"),
            ("stamp", "/Subtype /Stamp " + SHOWN)):
        issue.annotation(name, body)
    issue.form("/SigFlags 3")
    return issue


def form_fields_hidden():
    """Annotations that are not to be seen: hidden, not for the screen, another state, in a layer that is off."""
    issue = Annotated()
    field = "/Subtype /Widget /FT /Tx /T (%s) "
    off = "/Subtype /Stamp /OC "
    for name, body, flags in (
            ("hidden field", field % "a" + SHOWN, 2), ("field that is only printed", field % "b" + SHOWN, 4 | 32),
            ("not ticked", "/Subtype /Widget /FT /Btn /T (c) /V /Off /AS /Off " + TICKED, 4),
            ("stamp in a layer that is off", off + "300 0 R " + SHOWN, 4),
            ("stamp in a membership that is off", off + "<< /Type /OCMD /OCGs [300 0 R] >> " + SHOWN, 4),
            ("stamp that needs both", off + "<< /Type /OCMD /P /AllOn /OCGs [300 0 R 301 0 R] >> " + SHOWN, 4),
            ("field in a layer that is off", field % "d" + "/OC 300 0 R " + SHOWN, 4),
            ("square in a layer that is off", "/Subtype /Square /C [1 0 0] /BS << /W 30 >> /OC 300 0 R", 4)):
        issue.annotation(name, body, flags)
    popup = issue.add("<< /Type /Annot %s /Subtype /Popup /Open true /F 4 %s >>" % (RECT, SHOWN), 500)
    field = issue.add("<< /Type /Annot /Rect [10 10 12 12] /Subtype /Widget /FT /Tx /T (p) /F 4 /AP << /N %d 0 R >> >>" % BLUE, 501)
    issue.page(words("popup beside a field", 20, 20, 12), entries="/Annots [%d 0 R %d 0 R]" % (popup, field))
    issue.catalog = "/OCProperties << /OCGs [300 0 R 301 0 R] /D << /BaseState /OFF /ON [301 0 R] >> >>"
    issue.form()
    return issue


def form_asking():
    """A form that asks for new appearances, and has a seal, which has none but its own."""
    issue = Annotated()
    issue.annotation("seal", "/Subtype /Widget /FT /Sig /T (a) /V << /Type /Sig >> " + SHOWN)
    issue.annotation("field", "/Subtype /Widget /FT /Tx /T (b) /V (x) /DA (/Helv 12 Tf 0 g) /MK << /BG [1 0 0] >>")
    issue.form("/SigFlags 3 /NeedAppearances true")
    return issue


def bits(text):
    text = text.replace(" ", "")
    text += "0" * (-len(text) % 8)
    return bytes(int(text[n:n + 8], 2) for n in range(0, len(text), 8))


def jbig2(width, height, rows):
    """A page of one generic region in MMR, black from edge to edge and 64 wide; coded as in Group 4."""
    def segment(number, kind, data):
        return number.to_bytes(4, "big") + bytes([kind, 0, 1]) + len(data).to_bytes(4, "big") + data

    page = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(8) + bytes([0, 0, 0])
    # horizontal mode: no white, then 64 black; below it all edges stand where they stood
    coded = bits("001 00110101 0000001111 0000110111" + "1 1" * (rows - 1) + "000000000001" * 2)
    region = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(8) + bytes([0, 1])
    return segment(0, 48, page) + segment(1, 38, region + coded)


IMAGE = "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent %d "
PAINTED = "q 200 0 0 100 50 250 cm /I Do Q"


def odd_images():
    """Images that Qt PDF does not paint, alone and beside text: in red, or in black where they have one bit."""
    issue = Issue()
    red = zlib.compress(b"\xff\0\0" * 64)
    rgb = IMAGE % (8, 8, 8) + "/ColorSpace /DeviceRGB "
    issue.add("/FlateDecode", 300)
    for number, (name, data, entries) in enumerate((
            ("a filter array with a reference", red, rgb + "/Filter [300 0 R]"),
            ("an identity crypt filter", red,
             rgb + "/Filter [/Crypt /FlateDecode] /DecodeParms [<< /Name /Identity >> null]"),
            ("JBIG2 in MMR", jbig2(64, 64, 64),
             IMAGE % (64, 64, 1) + "/ColorSpace /DeviceGray /Filter /JBIG2Decode"))):
        for drawing in (PAINTED, words(name, 20, 20, 12) + PAINTED):
            issue.page(drawing, resources="/XObject << /I %d 0 R >>" % (100 + number))
        issue.stream(data, entries, 100 + number)
    return issue


# One red or black square of 16 pixels, coded by opj_compress.
JPEG_2000 = [
    ("JP2 in colour", "RGB",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAwcHAAAAAAAPY29scgEAAAAA"
     "ABAAAACmanAyY/9P/1EALwAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAwcBAQcBAQcBAf9SAAwAAAABAQEEBAAB"
     "/1wAB0BASEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAKwAB/5PPtDgRUFSjblKEAAAA"
     "AYSEf4DfgCgUAFyvh4CAgP/Z"),
    ("a bare code stream with losses", "RGB",
     "/0//UQAvAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEBAAQEAAD/XAAFQkAA/5AA"
     "CgAAAAAASQAB/5PH1CQRUFSv30gl/0AAAAAAwkJf/3/H1DIRUFSv9JywPAAAAABhIS/axEAAAMJCX/9/z7QcFABcr98df//Z"),
    ("JP2 in grey", "Gray",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAQcHAAAAAAAPY29scgEAAAAA"
     "ABEAAACManAyY/9P/1EAKQAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAQcBAf9SAAwAAAABAAEEBAAB/1wAB0BA"
     "SEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAFwAB/5PfgCgRUFSjb4D/2Q=="),
    ("tiles", "RGB",
     "/0//UQAvAAAAAAAQAAAAEAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAADBwEBBwEBBwEB/1IADAACAAEBAQQEAAH/XAAHQEBISFD/"
     "kAAKAAAAAAAkAAH/k8+0IBFQSYplIAAFgN+AIBQAXK+AgID/kAAKAAEAAAAkAAH/k8+0IBFQSYplIAAFgN+AIBQAXK+AgID/kAAK"
     "AAIAAAAkAAH/k8+0IBFQSYplIAAFgN+AIBQAXK+AgID/kAAKAAMAAAAkAAH/k8+0IBFQSYplIAAFgN+AIBQAXK+AgID/2Q=="),
    ("grey of 16 bits with opacity", "Gray",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAg8HAAAAAAAPY29scgEAAAAA"
     "ABEAAACaanAyY/9P/1EALAAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAg8BAQ8BAf9SAAwAAAABAAEEBAAB/1wA"
     "B0CAiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAIgAB/5Pf+JAoEVBUo3HP/DAUFABc"
     "r4eAgP/Z"),
    ("colour with opacity", "RGB",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAABAcHAAAAAAAPY29scgEAAAAA"
     "ABAAAACyanAyY/9P/1EAMgAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAABAcBAQcBAQcBAQcBAf9SAAwAAAABAQEE"
     "BAAB/1wAB0BASEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAANAAB/5PPtDgRUFSjblKE"
     "AAAAAYSEf4DfgCgUAFyvh8+0FBQAXK+HgICAgP/Z"),
    ("grey with opacity", "Gray",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAgcHAAAAAAAPY29scgEAAAAA"
     "ABEAAACYanAyY/9P/1EALAAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAgcBAQcBAf9SAAwAAAABAAEEBAAB/1wA"
     "B0BASEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAIAAB/5PfgCgRUFSjb8+0FBQAXK+H"
     "gID/2Q=="),
    ("colour of 16 bits", "RGB",
     "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAABAAAw8HAAAAAAAPY29scgEAAAAA"
     "ABAAAACpanAyY/9P/1EALwAAAAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQEEBAAB"
     "/1wAB0CAiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAALgAB/5PP/DA4EVBUo3CuogAA"
     "AAAGEhGA3/iQMBQAXK+If4CAgP/Z"),
]


def jpeg_2000():
    """A picture in JPEG 2000 on each page, by its own colours and by those of the PDF."""
    issue = Issue()
    for _, colours, data in JPEG_2000:
        for entries in ("", "/ColorSpace /Device%s /BitsPerComponent 8" % colours):
            issue.page(PAINTED, resources="/XObject << /I %d 0 R >>" % (300 + len(issue.pages)))
            issue.stream(base64.b64decode(data), "/Type /XObject /Subtype /Image /Width 16 /Height 16 /Filter /JPXDecode "
                         + entries, 299 + len(issue.pages))
    return issue


def blank():
    """Pages on which nothing is to be seen: empty, white paint, invisible text, text outside; then one that nobody paints,
    whose image is no image."""
    issue = Issue()
    for drawing in ("", "1 g 0 0 300 400 re f", "BT 3 Tr /F1 24 Tf 40 300 Td (invisible) Tj ET", words("outside", 40, 900),
                    PAINTED):
        issue.page(drawing, resources="/XObject << /I 100 0 R >>")
    issue.stream(b"no JPEG 2000 at all", IMAGE % (8, 8, 8) + "/ColorSpace /DeviceRGB /Filter /JPXDecode", 100)
    return issue


# name as in the file, StemV
TYPEFACES = [("SimSun", 0), ("SimSun", 80), ("SimSun", 120), ("STSong-Light", 93), ("KaiTi_GB2312", 120),
             ("FangSong_GB2312", 120), ("#CB#CE#CC#E5", 120), ("#E5#AE#8B#E4#BD#93", 120),
             ("SimHei", 80), ("SimHei", 120), ("#BA#DA#CC#E5", 120), ("Microsoft#20YaHei", 120)]


def typefaces():
    """A line of Chinese on each page in a typeface that is not embedded: eight with serifs, then four without."""
    issue = Issue()
    for index, (name, stem) in enumerate(TYPEFACES):
        font = 200 + 10 * index
        issue.page("BT /C 40 Tf 20 300 Td <%s> Tj ET" % "非嵌入字体".encode("utf-16-be").hex(), fonts="/C %d 0 R" % font)
        issue.add("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /UniGB-UCS2-H /DescendantFonts [%d 0 R] >>"
                  % (name, font + 1), font)
        issue.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /FontDescriptor %d 0 R /DW 1000"
                  " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>" % (name, font + 2), font + 1)
        issue.add("<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
                  " /Ascent 880 /Descent -120 /CapHeight 880 %s >>" % (name, "/StemV %d" % stem if stem else ""), font + 2)
    return issue


VARIANTS = ["a.sc", "one.oldstyle", "A.alt", "f_i.liga"]


class Boxed(Issue):
    """An issue with an embedded font (300) whose glyphs from the third on are squares, and its descriptors (301 and 302)."""

    def __init__(self):
        super().__init__()
        data = box_font(VARIANTS)
        self.stream(zlib.compress(data), "/Filter /FlateDecode /Subtype /OpenType /Length1 %d" % len(data), 300)
        for number, key in ((301, "/FontFile2"), (302, "/FontFile3")):
            self.add("<< /Type /FontDescriptor /FontName /Boxes /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 1000"
                     " /Descent 0 /CapHeight 1000 /StemV 80 %s 300 0 R >>" % key, number)

    def line(self, shown, font, number):
        self.page("1 0 0 rg BT /B 100 Tf 50 250 Td %s Tj ET" % shown, fonts="/B %d 0 R" % number)
        self.add("<< /Type /Font /BaseFont /Boxes %s >>" % font, number)


def glyph_variants():
    """Two squares by names of glyphs that are no characters; a page for each name."""
    issue = Boxed()
    for index, name in enumerate(VARIANTS):
        issue.line("(AA)", "/Subtype /TrueType /FirstChar 65 /LastChar 65 /Widths [1000] /Encoding << /BaseEncoding"
                   " /WinAnsiEncoding /Differences [65 /%s] >> /FontDescriptor 301 0 R" % name, 400 + index)
    return issue


# shown, what the character map says of it: code 0 is no character's, the others lead to squares
MAPS = [("<4141>", "1 begincodespacerange <00> <ff> endcodespacerange 1 begincidchar <41> 2 endcidchar"),
        ("<01410142>", "1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0141> <0142> 3 endcidrange"),
        ("<418142>", "2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange"
                     " 2 begincidchar <41> 2 <8142> 5 endcidchar"),
        ("<00020003>", "1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <00ff> 0 endcidrange")]


def own_maps():
    """Two squares through a character map of the file's own; a page for each way to write the codes."""
    issue = Boxed()
    for index, (shown, codes) in enumerate(MAPS):
        number = 400 + 10 * index
        issue.line(shown, "/Subtype /Type0 /Encoding %d 0 R /DescendantFonts [%d 0 R]" % (number + 1, number + 2), number)
        issue.stream("/CIDInit /ProcSet findresource begin begincmap /CMapName /Own def /CMapType 1 def %s endcmap end" % codes,
                     "/Type /CMap /CMapName /Own /CIDSystemInfo << /Registry (Own) /Ordering (Own) /Supplement 0 >>",
                     number + 1)
        issue.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Boxes /FontDescriptor 302 0 R /DW 300 /W [2 5 1000]"
                  " /CIDSystemInfo << /Registry (Own) /Ordering (Own) /Supplement 0 >> >>", number + 2)
    return issue


# how a line that is written vertically is turned, and how its page is displayed
TURNS = [("1 0 0 1", 0), ("0 1 -1 0", 0), ("-1 0 0 -1", 0), ("0 -1 1 0", 0), ("1 0 0 1", 90), ("1 0 0 1", 180), ("0 1 -1 0", 270)]


def vertical():
    """Two squares that are written vertically, each turn on a page; on the last, with origins of the font's own."""
    issue = Boxed()
    issue.stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
                 " 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0002> <0005> <6625> endbfrange"
                 " endcmap end end", number=350)
    for index, (turn, rotate) in enumerate(TURNS + [TURNS[0]]):
        number = 400 + 10 * index
        issue.page("1 0 0 rg BT /B 50 Tf %s 150 200 Tm <00020003> Tj ET" % turn, fonts="/B %d 0 R" % number,
                   entries="/Rotate %d" % rotate)
        issue.add("<< /Type /Font /Subtype /Type0 /BaseFont /Boxes /Encoding /Identity-V /ToUnicode 350 0 R"
                  " /DescendantFonts [%d 0 R] >>" % (number + 1), number)
        issue.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Boxes /FontDescriptor 302 0 R /DW 1000 %s"
                  " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
                  % ("/DW2 [1000 -1000]" if index < len(TURNS) else "/DW2 [0 -1000] /W2 [2 5 -1000 500 1000]"), number + 1)
    return issue


def spaces():
    """Letters between spaces in standard fonts: first with spaces that the encoding takes away, then without."""
    issue = Issue()
    for name in ("Times-Roman", "Helvetica", "Courier", "Helvetica-Bold"):
        for encoding in ("/Encoding << /Differences [32 /.notdef 39 /quotesingle] >>", ""):
            number = 300 + len(issue.pages)
            issue.page("1 0 0 rg BT /S 30 Tf 20 300 Td (H H H H H) Tj ET", fonts="/S %d 0 R" % number)
            issue.add("<< /Type /Font /Subtype /Type1 /BaseFont /%s %s >>" % (name, encoding), number)
    return issue


def main():
    folder = sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__)
    os.makedirs(folder, exist_ok=True)
    for make in (form_fields, form_fields_hidden, form_asking, odd_images, jpeg_2000, blank, typefaces,
                 glyph_variants, own_maps, vertical, spaces):
        with open(os.path.join(folder, make.__name__.replace("_", "-") + ".pdf"), "wb") as file:
            file.write(make().bytes())


if __name__ == "__main__":
    main()
