# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a printed magazine tells a reader and a plain PDF does not: page labels, the cover alone, who made it. Also makes
the embedded fonts as small as the few characters in use."""
import io

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, String


def shrinkFonts(pdf):
    """An OpenType font in a PDF needs its outlines only; the tables for laying out text were of use before."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get('/Subtype') == Name.OpenType:
            font = TTFont(io.BytesIO(thing.read_bytes()))
            thing.write(font.reader['CFF '])
            thing.Subtype = Name.CIDFontType0C
            if '/Length1' in thing:
                del thing['/Length1']


def oneLinkEach(page):
    """An entry of the contents page is one link, not one for each of its lines: the widest stays."""
    def width(link):
        return float(link.Rect[2]) - float(link.Rect[0])
    widest = {}
    for link in page.Annots if '/Annots' in page else ():
        target = str(link.Dest)  # the issue has no links to outside
        if target not in widest or width(link) > width(widest[target]):
            widest[target] = link
    if widest:
        page.Annots = Array(widest.values())


def pageLabels(labels):
    """Names for the pages outside the numbering, figures for the others; a new range wherever the count jumps."""
    numbers, expected = Array(), None
    for index, label in enumerate(labels):
        if label.isdigit():
            if int(label) != expected:
                numbers.extend([index, Dictionary(S=Name.D, St=int(label))])
            expected = int(label) + 1
        else:
            numbers.extend([index, Dictionary(P=String(label))])
            expected = None
    return Dictionary(Nums=numbers)


def finish(rough, output, labels):
    with pikepdf.open(rough) as pdf:
        shrinkFonts(pdf)
        for page in pdf.pages:
            oneLinkEach(page)
        pdf.Root.PageLabels = pageLabels(labels)
        pdf.Root.PageLayout = Name.TwoPageRight
        pdf.Root.PageMode = Name.UseOutlines
        pdf.Root.Lang = String('zh-CN')
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True, Direction=Name.L2R)
        pdf.docinfo['/Title'] = '翻页 2026 年 4 月号'
        pdf.docinfo['/Author'] = '翻页编辑部'
        pdf.docinfo['/Subject'] = '样刊：慢慢做成的小事'
        pdf.docinfo['/Keywords'] = '纸, 铅字, 茶, 单车, 窗台, 春游'
        pdf.docinfo['/Creator'] = 'Fanye make-sample'
        pdf.docinfo['/CreationDate'] = pdf.docinfo['/ModDate'] = 'D:20260401080000+08\'00\''
        pdf.remove_unreferenced_resources()
        pdf.save(output, compress_streams=True, recompress_flate=True, static_id=True,
                 object_stream_mode=pikepdf.ObjectStreamMode.generate)
