#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets made-up magazines in many layouts, each with its correct contents beside it.

    resettings.py FOLDER [NAME ...]     writes FOLDER/NAME.pdf and FOLDER/NAME.contents.json

The files are the same every time. Scored by score_resettings.py.
"""
import dataclasses
import json
import os
import random
import sys

import texts
from pdfwriter import Page, Writer, width

WIDTH, HEIGHT = 595, 842
LEFT, RIGHT, TOP, BOTTOM = 70, 525, 90, 770
HAN_DIGITS = "一二三四五六七八九十"
NO_START = "，。、：；！？》”）」』,.:;!?"


@dataclasses.dataclass
class Setting:
    name: str
    language: str = "zh"
    sections: int = 99  # how many, and of how many articles
    articles: int = 99
    article_pages: tuple = (1, 2)
    list_place: str = "front"  # front, back or none
    numbers: str = ""  # right, left, above
    leaders: bool = False
    near: bool = False  # only a space between title and number
    columns: int = 1  # of the contents page
    sparse: bool = False  # contents so wide that they need two pages
    summaries: bool = False
    authors: bool = False
    bullets: bool = True
    indent: int = 0
    section_look: str = "bracket"  # bracket, bold, small
    sections_first: bool = False  # all sections, then all articles
    centred: bool = False
    links: bool = False
    dividers: bool = True
    listed: float = 1.0  # the share of articles that the contents page lists
    pictures: bool = False  # one article is pictures only
    retouched: bool = False  # headings a little other than in the list
    body_columns: int = 1
    runs_on: bool = False  # articles begin where the one before ends
    heading_size: int = 21
    folios: bool = True
    unnumbered: int = 2  # pages before the one that carries 1
    subheads: bool = False
    cover_lines: bool = False  # titles on the cover
    wrong_outline: bool = False
    counted: tuple = ()  # how sections and articles are counted, in the list and above the text
    label: str = "{}"  # how a page number is printed in the list
    author_behind: str = ""  # what parts an author in the title's size from it
    translated: bool = False  # small English words under each title of the list
    list_pictures: bool = False  # between the entries
    side_sections: bool = False  # their names stand in a column of their own beside the articles


SETTINGS = [
    Setting("plain"),
    Setting("like-the-monthly", sections_first=True, listed=0.55, pictures=True, retouched=True),
    Setting("numbers-right", numbers="right", leaders=True),
    Setting("numbers-right-bare", numbers="right", bullets=False, indent=16, section_look="bold", listed=0.7),
    Setting("numbers-near", numbers="right", near=True, bullets=False, indent=14, section_look="bold"),
    Setting("numbers-left", numbers="left", bullets=False, section_look="bold", authors=True),
    Setting("numbers-above", numbers="above", bullets=False, summaries=True, section_look="bold", columns=2),
    Setting("two-columns", numbers="right", leaders=True, columns=2, pictures=True),
    Setting("two-columns-bare", columns=2, bullets=False, section_look="bold", retouched=True),
    Setting("two-pages", numbers="right", sparse=True, summaries=True, authors=True, subheads=True),
    Setting("at-the-end", list_place="back", numbers="right", leaders=True),
    Setting("at-the-end-bare", list_place="back", retouched=True),
    Setting("links", links=True, bullets=False, indent=14, section_look="bold", retouched=True, pictures=True),
    Setting("links-and-numbers", links=True, numbers="left", section_look="small"),
    Setting("no-contents-page", list_place="none", subheads=True),
    Setting("no-contents-page-running-on", list_place="none", runs_on=True, heading_size=18),
    Setting("centred", centred=True, bullets=False, section_look="bold", numbers="right", near=True),
    Setting("no-dividers", dividers=False, numbers="right", leaders=True, section_look="bold", bullets=False, indent=14),
    Setting("columns-running-on", body_columns=2, runs_on=True, numbers="right", leaders=True, heading_size=16,
            dividers=False, section_look="bold", subheads=True),
    Setting("no-folios", folios=False, listed=0.7, cover_lines=True),
    Setting("english", language="en", numbers="right", leaders=True, bullets=False, section_look="bold", indent=12),
    Setting("english-left", language="en", numbers="left", bullets=False, section_look="bold", summaries=True,
            body_columns=2),
    Setting("english-unlisted", language="en", list_place="none"),
    Setting("japanese", language="ja", numbers="right", leaders=True),
    Setting("japanese-bare", language="ja", bullets=False, section_look="bold", indent=12, listed=0.7),
    Setting("traditional", language="zht", numbers="right", bullets=False, indent=12, section_look="bold"),
    Setting("traditional-links", language="zht", links=True, numbers="left"),
    Setting("eight-pages", sections=1, articles=5, article_pages=(1, 1), dividers=False, section_look="none",
            numbers="right", leaders=True, unnumbered=0),
    Setting("eight-pages-bare", sections=2, articles=2, article_pages=(1, 1), dividers=False, section_look="bold",
            bullets=False, indent=12, unnumbered=0),
    Setting("two-hundred-pages", article_pages=(8, 11), numbers="right", leaders=True, listed=0.7, pictures=True),
    Setting("wrong-outline", wrong_outline=True, numbers="right"),
    Setting("translated", numbers="right", leaders=True, translated=True, bullets=False, indent=14, section_look="bold"),
    Setting("translated-left", numbers="left", translated=True, bullets=False, section_look="bold", authors=True),
    Setting("translated-bare", translated=True, section_look="bold", bullets=False, indent=14),
    Setting("authors-slash", numbers="right", leaders=True, author_behind=" / ", bullets=False, section_look="bold"),
    Setting("authors-apart", numbers="left", author_behind="　", bullets=False, section_look="bold"),
    Setting("authors-bare", author_behind="　", listed=0.8),
    Setting("p-numbers", numbers="left", label="P{}", bullets=False, section_look="bold", list_pictures=True),
    Setting("page-words", numbers="right", label="第{}页", near=True, section_look="bold", bullets=False, indent=14),
    Setting("stroke-numbers", numbers="left-near", label="{} | ", bullets=False, section_look="bold"),
    Setting("numbers-left-near", numbers="left-near", label="{} ", bullets=False, section_look="bold", indent=10),
    Setting("in-parentheses", numbers="right", label="({})", leaders=True, near=False, list_pictures=True, columns=2),
    Setting("pictures-between", list_pictures=True, retouched=True, section_look="bold", bullets=False, indent=14),
    Setting("side-sections", side_sections=True, numbers="right", bullets=False, section_look="bold", dividers=False),
    Setting("side-sections-left", side_sections=True, numbers="left", bullets=False, section_look="bold"),
    Setting("three-columns", columns=3, numbers="above", bullets=False, section_look="bold", listed=0.6),
    Setting("english-authors", language="en", numbers="right", leaders=True, authors=True, bullets=False,
            section_look="bold", list_pictures=True, summaries=True),
    Setting("counted-han", counted=("{0}、", "（{0}）"), numbers="right", leaders=True, bullets=False, indent=14,
            section_look="bold", dividers=False, heading_size=16),
    Setting("counted-chapters", counted=("第{0}章 ", "第{0}节 "), numbers="right", leaders=True, bullets=False, indent=14,
            section_look="small", authors=True),
    Setting("counted-mixed", counted=("{0}、", "{1}."), numbers="right", near=True, bullets=False, indent=14,
            section_look="bold", dividers=False),
    Setting("counted-bare", counted=("{0}、", "（{0}）"), list_place="none", heading_size=16, subheads=True),
    Setting("japanese-translated", language="ja", numbers="left", label="P.{}", translated=True, bullets=False,
            section_look="bold"),
]


@dataclasses.dataclass
class Article:
    title: str
    section: int
    heading: str
    is_listed: bool = True
    is_pictures: bool = False
    page: int = 0
    author: str = ""
    summary: str = ""


class Magazine:
    """Lays one issue out. Pages count from 0 here."""

    def __init__(self, setting):
        self.set = setting
        self.chance = random.Random(setting.name)
        self.pages = []
        self.names = [name for name, _ in texts.ISSUES[setting.language]][: setting.sections]
        self.section_pages = [None] * len(self.names)
        self.articles = self.plan()
        if setting.counted:
            self.count()

    def count(self):
        of_section, of_article = self.set.counted
        self.names = [of_section.format(HAN_DIGITS[i], i + 1) + name for i, name in enumerate(self.names)]
        before = 0
        for i, article in enumerate(self.articles):
            if i and article.section != self.articles[i - 1].section:
                before = i
            prefix = of_article.format(HAN_DIGITS[i - before], i - before + 1, article.section + 1)
            article.title, article.heading = prefix + article.title, prefix + article.heading

    # -- what stands in it

    def plan(self):
        s, articles = self.set, []
        for section, (_, titles) in enumerate(texts.ISSUES[s.language][: s.sections]):
            for i, title in enumerate(titles[: s.articles]):
                heading = self.retouch(title) if s.retouched else title
                article = Article(title, section, heading, author=self.chance.choice(texts.AUTHORS[s.language]),
                                  summary=texts.sentence(s.language, self.chance).strip())
                article.is_listed = i == 0 or self.chance.random() < s.listed
                articles.append(article)
        if s.pictures:
            articles[len(articles) // 2].is_pictures = articles[len(articles) // 2].is_listed = True
        return articles

    @staticmethod
    def retouch(title):
        for old, new in (("!", ","), (":", " "), ("?", ":"), ("的", "之")):
            if old in title:
                return title.replace(old, new, 1)
        return title

    # -- pages

    def new_page(self):
        page = Page()
        self.pages.append(page)
        number = len(self.pages) - self.set.unnumbered
        if number > 0:
            name = texts.NAMES[self.set.language]
            page.text(LEFT, 45, 9, name)
            if self.set.folios:
                label = f"{number:02d}"
                page.text(RIGHT - width(label, 9) if number % 2 else LEFT, 805, 9, label)
        self.column, self.y = 0, TOP
        return page

    def folio(self, page):
        return f"{page + 1 - self.set.unnumbered:02d}"

    def label(self, page):
        return self.set.label.format(self.folio(page))

    def build(self):
        s = self.set
        cover = self.new_page()
        cover.picture(0, 0, WIDTH, 600)
        name = texts.NAMES[s.language]
        cover.text((WIDTH - width(name, 44)) / 2, 680, 44, name, True)
        for i, article in enumerate(self.articles[:3] if s.cover_lines else []):
            cover.text(LEFT, 720 + 26 * i, 16, article.title, True)
        while len(self.pages) < s.unnumbered:
            self.new_page()
        list_pages = self.new_list(len(self.pages)) if s.list_place == "front" else []
        self.pages += list_pages
        self.set_articles()
        if s.list_place == "back":
            list_pages = self.new_list(len(self.pages))
            self.pages += list_pages
        if s.list_place == "front":  # now the pages are known
            first = self.pages.index(list_pages[0])
            self.pages[first: first + len(list_pages)] = self.new_list(first)
        if s.name.startswith("eight"):
            while len(self.pages) < 8:
                self.new_page().picture(LEFT, 200, 400, 300)

    def set_articles(self):
        section = None
        self.column, self.y = 99, BOTTOM  # not on the last page of the list
        for article in self.articles:
            if article.section != section:
                section = article.section
                self.begin_section(section)
            self.set_article(article)

    def begin_section(self, section):
        if self.set.dividers:
            page = self.new_page()
            name = self.section_name(section)
            page.text((WIDTH - width(name, 34)) / 2, 400, 34, name, True)
            self.section_pages[section] = len(self.pages) - 1
            self.column, self.y = 99, BOTTOM
        elif not self.set.runs_on:
            self.column, self.y = 99, BOTTOM

    def section_name(self, section):
        name = self.names[section]
        return f"【{name}】" if self.set.section_look == "bracket" else name

    def set_article(self, article):
        s = self.set
        if article.is_pictures:
            for i in range(3):
                page = self.new_page()
                article.page = article.page or len(self.pages) - 1
                page.picture(40, 80, 515, 690)
            self.y = BOTTOM
            return
        if not s.runs_on or not self.pages or self.y > BOTTOM - 160 or self.column >= s.body_columns:
            self.new_page()
        self.set_heading(article)
        if self.set.section_look != "none" and self.section_pages[article.section] is None:
            self.section_pages[article.section] = article.page
        wanted = self.chance.randint(*s.article_pages) * (0.6 if s.runs_on else 0.8)
        last = len(self.pages) - 1 + wanted
        self.set_body(article, last)

    def set_heading(self, article):
        s = self.set
        article.page = len(self.pages) - 1
        page, size = self.pages[-1], s.heading_size
        left, right = self.edges()
        if self.y > TOP:
            self.y += 1.6 * size
        for line in self.wrapped(article.heading, size, min(right - left, 300)):
            x = left if s.runs_on else (left + right - width(line, size)) / 2
            if s.body_columns > 1 and not s.runs_on:
                x = LEFT
            page.text(x, self.y + size, size, line, True)
            self.y += 1.5 * size
        self.y += size

    def edges(self):
        columns = self.set.body_columns
        if columns == 1:
            return LEFT, RIGHT
        column_width = (RIGHT - LEFT - 24) / 2
        left = LEFT + self.column * (column_width + 24)
        return left, left + column_width

    def set_body(self, article, last):
        s = self.set
        count = 0
        per_page = 32 * s.body_columns
        begun = len(self.pages) - 1 + self.y / HEIGHT
        while True:
            here = len(self.pages) - 1 + self.y / HEIGHT
            if count and here >= min(last, len(self.pages) - 1 + 0.7) and here > begun + 0.25 and here >= last - 0.3:
                break
            if count > per_page * 9:
                break
            count += 1
            if s.subheads and count % 4 == 3:
                self.set_lines([self.chance.choice(texts.SUBHEADS[s.language])], 13, True)
            if count == 3 and not s.runs_on and self.y < BOTTOM - 220 and self.chance.random() < 0.4:
                left, right = self.edges()
                self.pages[-1].picture(left, self.y + 5, right - left, 150)
                self.y += 170
            words = texts.paragraph(s.language, self.chance)
            if s.language != "en":
                words = "　　" + words
            left, right = self.edges()
            self.set_lines(self.wrapped(words, 11, right - left), 11, False)

    def set_lines(self, lines, size, bold):
        for line in lines:
            if self.y > BOTTOM - size:
                self.column, self.y = self.column + 1, TOP
                if self.column >= self.set.body_columns:
                    self.new_page()
            left, _ = self.edges()
            self.pages[-1].text(left, self.y + size, size, line, bold)
            self.y += 1.8 * size

    def wrapped(self, words, size, limit):
        tokens = words.split(" ") if self.set.language == "en" else list(words)
        space = " " if self.set.language == "en" else ""
        lines, line = [], ""
        for token in tokens:
            longer = line + (space if line else "") + token
            if line and width(longer, size) > limit and token not in NO_START:
                lines.append(line)
                line = token
            else:
                line = longer
        return lines + [line]

    # -- the list of contents

    def new_list(self, first):
        self.list_pages, self.list_first = [], first
        kept = self.pages
        self.pages = list(kept[:first])
        self.list_column = 0
        self.next_list_page()
        self.list_page.text(LEFT, 110, 24, texts.CONTENTS_WORDS[self.set.language], True)
        self.list_top = self.list_y = 150
        s, section = self.set, None
        if s.sections_first:
            for i in range(len(self.names)):
                self.list_section(i)
        for article in self.articles:
            if article.section != section:
                section = article.section
                if not s.sections_first and s.section_look != "none":
                    self.list_section(section)
            if article.is_listed:
                self.list_article(article)
        pages = self.pages[first:]
        self.pages = kept
        return pages

    def next_list_page(self):
        self.list_page = self.new_page()
        self.list_column, self.list_y, self.list_top = 0, TOP, TOP

    def list_edges(self):
        columns = self.set.columns
        column_width = (RIGHT - LEFT - 30 * (columns - 1)) / columns
        left = LEFT + self.list_column * (column_width + 30)
        return left, left + column_width

    def make_room(self, height):
        if self.list_y + height < BOTTOM - 30:
            return
        if self.list_column + 1 < self.set.columns:
            self.list_column, self.list_y = self.list_column + 1, self.list_top
        else:
            self.next_list_page()

    def list_section(self, section):
        s = self.set
        self.make_room(90)
        size = {"small": 10}.get(s.section_look, 15)
        self.list_y += 12 if self.list_y > self.list_top else 0
        if s.list_pictures and section % 2:
            left, right = self.list_edges()
            self.list_page.picture(left, self.list_y, right - left, 60)
            self.list_y += 74
        page = self.section_pages[section] if s.dividers else None
        self.list_line(self.section_name(section), size, True, page if page is not None else None, 0,
                       number=s.dividers and s.numbers in ("right", "left") and s.section_look != "bracket")
        if s.side_sections:
            self.list_y -= 1.75 * size

    def list_article(self, article):
        s = self.set
        self.make_room(90 if s.summaries else 40)
        mark = "●" if s.bullets else ""
        title = article.title + (s.author_behind + article.author if s.author_behind else "")
        self.list_line(mark + title, 12, False, article.page, s.indent, number=bool(s.numbers),
                       author=article.author if s.authors else "")
        if s.translated:
            left, _ = self.list_edges()
            words = self.chance.choice(texts.ISSUES["en"][article.section % 5][1])
            self.list_page.text(left + s.indent + (34 if s.numbers == "left" else 0), self.list_y + 8, 8, words)
            self.list_y += 16
        if s.summaries:
            left, right = self.list_edges()
            for line in self.wrapped(article.summary, 9, right - left - 40)[:2]:
                self.list_page.text(left + s.indent + (30 if s.numbers == "left" else 0), self.list_y + 9, 9, line)
                self.list_y += 14
            self.list_y += 6
        if s.sparse:
            self.list_y += 16

    def list_line(self, words, size, bold, target, indent, number, author=""):
        """One entry: its lines, its number and its link."""
        s = self.set
        left, right = self.list_edges()
        label = self.label(target if target is not None else 0) if number else ""
        if label and s.numbers == "above" and not bold:
            self.list_page.text(left, self.list_y + 18, 18, label, True)
            self.list_y += 26
        if label and s.numbers == "left-near":
            words, label = label + words, ""
        x = left + indent + (34 if s.numbers == "left" else 0) + (90 if s.side_sections and not bold else 0)
        lines = self.wrapped(words, size, right - x - (40 if s.numbers == "right" else 0))
        for i, line in enumerate(lines):
            is_last = i + 1 == len(lines)
            if label and s.numbers == "right" and s.near and is_last:
                line += " " + label
            at = (left + right - width(line, size)) / 2 if s.centred else x
            base = self.list_y + size
            self.list_page.text(at, base, size, line, bold)
            end = at + width(line, size)
            if author and is_last:
                self.list_page.text(end + 8, base, 8, author)
                end += 8 + width(author, 8)
            if label and s.numbers == "left" and i == 0:
                self.list_page.text(left, base, size, label, bold)
            if label and s.numbers == "right" and not s.near and is_last:
                number_at = right - width(label, size)
                if s.leaders and number_at - end > 30:
                    dots = "." * int((number_at - end - 12) / (size * 0.5))
                    self.list_page.text(end + 6, base, size, dots)
                self.list_page.text(number_at, base, size, label, bold)
            if s.links and target is not None:
                self.list_page.link(at, self.list_y, end - at, 1.2 * size, target)
            self.list_y += 1.75 * size

    # -- what is right

    def gold(self):
        entries = []
        has_sections = self.set.section_look != "none"
        section = None
        for article in self.articles:
            if has_sections and article.section != section:
                section = article.section
                entries.append({"title": self.names[section], "level": 1, "page": self.section_pages[section] + 1})
            if article.is_listed or not article.is_pictures:
                entries.append({"title": article.title, "level": 2 if has_sections else 1, "page": article.page + 1})
        return entries

    def without_labels(self, entries):
        """Sections of which no page tells are no part of what can be found."""
        if self.set.dividers or self.set.list_place != "none":
            return entries
        return [dict(entry, level=1) for entry in entries if entry["level"] == 2]


def write(setting, folder):
    magazine = Magazine(setting)
    magazine.build()
    gold = magazine.without_labels(magazine.gold())
    outline = [(f"第 {i + 1} 页", i) for i in range(len(magazine.pages))] if setting.wrong_outline else []
    path = os.path.join(folder, setting.name)
    Writer(setting.language, (WIDTH, HEIGHT)).write(path + ".pdf", magazine.pages, outline)
    with open(path + ".contents.json", "w", encoding="utf-8") as file:
        json.dump(gold, file, ensure_ascii=False, indent=1)
    return len(magazine.pages), len(gold)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for setting in SETTINGS:
        if len(sys.argv) == 2 or setting.name in sys.argv[2:]:
            pages, entries = write(setting, sys.argv[1])
            print(f"{setting.name}: {pages} pages, {entries} entries")


if __name__ == "__main__":
    main()
