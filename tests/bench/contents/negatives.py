#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets what has no articles: novels, slides, forms, garbled text, newspapers, tables. Whatever is found there is wrong.

    negatives.py FOLDER              writes FOLDER/NAME.pdf
    negatives.py --check FANYE-CLI   sets them anew, and fails where more than one entry in ten pages is found
"""
import json
import os
import random
import subprocess
import sys
import tempfile

import texts
from pdfwriter import Page, Writer, width

WIDTH, HEIGHT = 595, 842
LEFT, RIGHT, TOP, BOTTOM = 70, 525, 80, 780


class Setter:
    """Fills pages from top to bottom, in columns where there are more than one."""

    def __init__(self, language, seed, columns=1, head="", size=(WIDTH, HEIGHT)):
        self.language, self.columns, self.head, self.size = language, columns, head, size
        self.chance = random.Random(seed)
        self.pages = []
        self.new_page()

    def new_page(self):
        self.page, self.column, self.y = Page(), 0, TOP
        self.pages.append(self.page)
        if self.head:
            self.page.text(LEFT, 45, 9, self.head)
            self.page.text(RIGHT - 12, 812, 9, str(len(self.pages)))

    def edges(self):
        wide = (RIGHT - LEFT - 18 * (self.columns - 1)) / self.columns
        left = LEFT + self.column * (wide + 18)
        return left, left + wide

    def line(self, words, size=11, bold=False, indent=0.0, leading=1.7):
        if self.y > BOTTOM - size:
            self.column, self.y = self.column + 1, TOP
            if self.column >= self.columns:
                self.new_page()
        self.page.text(self.edges()[0] + indent, self.y + size, size, words, bold)
        self.y += leading * size

    def paragraph(self, size=11, sentences=5, lead=""):
        words = lead + texts.paragraph(self.language, self.chance, sentences)
        left, right = self.edges()
        for i, line in enumerate(wrapped(self.language, words, size, right - left - 2 * size)):
            self.line(line, size, indent=2 * size if i == 0 else 0)

    def write(self, folder, name, **options):
        Writer(self.language, self.size, **options).write(os.path.join(folder, name + ".pdf"), self.pages)


def wrapped(language, words, size, limit):
    space = " " if language == "en" else ""
    lines, line = [], ""
    for token in words.split(" ") if space else words:
        longer = line + (space if line else "") + token
        if line and width(longer, size) > limit:
            lines.append(line)
            line = token
        else:
            line = longer
    return lines + [line]


def novel(folder, language, name):
    """Body from cover to cover; scenes are parted by stars, and people say short things."""
    book = Setter(language, name, head=texts.NAMES[language])
    said = {"zh": ["“不去。”", "“为什么？”", "“谁知道呢。”"], "en": ["“No.”", "“And why not?”", "“Who knows.”"]}[language]
    while len(book.pages) < 60:
        book.paragraph()
        for _ in range(book.chance.randint(0, 4)):
            book.line(book.chance.choice(said), indent=22)
        if book.chance.random() < 0.08:
            book.line("* * *", indent=200)
    book.write(folder, name)


def slides(folder):
    """A word or two in letters of any size, and points below; no slide says what it is called."""
    deck = Setter("zh", "slides", size=(720, 405))
    deck.pages.clear()
    words = "增长 客户 渠道 效率 团队 节奏 数据 预算 品牌 体验".split()
    for _ in range(30):
        deck.new_page()
        page, chance = deck.page, deck.chance
        for _ in range(chance.randint(2, 6)):
            size = chance.choice((14, 18, 20, 24, 28, 36, 48))
            text = "".join(chance.sample(words, chance.randint(1, 3)))
            page.text(chance.randint(30, 400), chance.randint(60, 380), size, chance.choice(("", "• ")) + text,
                      chance.random() < 0.4)
        page.picture(500, 100, 180, 200)
    deck.write(folder, "slides")


def form(folder):
    """Labels with room behind them, in frames of bold words."""
    labels = "姓名 性别 出生年月 身份证号 联系电话 通信地址 工作单位 职务 学历 专业 申请事项 开户银行 账号 紧急联系人 备注".split()
    form = Setter("zh", "form", head="市民服务中心")
    for sheet in range(12):
        if sheet:
            form.new_page()
        form.line("申 请 表", 20, True, 180)
        for part in ("基本情况", "申请内容", "审核意见"):
            form.line(part, 14, True)
            for _ in range(5):
                form.line(f"{form.chance.choice(labels)}：________   {form.chance.choice(labels)}：________", 12)
        form.line("申请人签字：          年   月   日", 12)
    form.write(folder, "form")


def newspaper(folder):
    """Four columns of body, in which paragraphs begin with bold words of the body's size."""
    paper = Setter("zh", "newspaper", columns=4)
    while len(paper.pages) < 16:
        if paper.chance.random() < 0.2:
            paper.line("本报讯 记者 " + paper.chance.choice(texts.AUTHORS["zh"])[-2:], 9, True)
        paper.paragraph(9, 4)
    paper.write(folder, "newspaper")


def tables(folder):
    """Rows of figures under bold heads, with a caption each."""
    report = Setter("zh", "tables", head="统计资料")
    number = 0
    while len(report.pages) < 24:
        number += 1
        report.line(f"表 {number} 各区主要指标（{number % 12 + 1} 月）", 11, True, 120)
        columns = ("地区", "产值", "同比", "户数", "面积")
        for row in range(report.chance.randint(9, 18)):
            report.line("", 10)
            for i, column in enumerate(columns):
                words = column if row == 0 else f"第{row}区" if i == 0 else f"{report.chance.randint(10, 99999) / 10}"
                report.page.text(LEFT + 90 * i, report.y - 7, 10, words, row == 0)
        report.y += 14
        report.line("注：数据为快报数，不作考核依据。", 9)
        report.y += 10
    report.write(folder, "tables")


def garbled(folder, shift, name):
    """A magazine's pages, headings and all, whose font tells the wrong signs."""
    issue = Setter("en", name, head="The Turning Page")
    titles = [title for _, all in texts.EN for title in all]
    for i in range(20):
        if i:
            issue.new_page()
        issue.line(titles[i % len(titles)], 22, True)
        issue.y += 10
        while issue.y < BOTTOM - 40:
            issue.paragraph()
    issue.write(folder, name, tells=shift)


def write_all(folder):
    novel(folder, "zh", "novel")
    novel(folder, "en", "novel-english")
    slides(folder)
    form(folder)
    newspaper(folder)
    tables(folder)
    garbled(folder, lambda code: 0xE000 + code, "garbled-private")
    garbled(folder, lambda code: 0xFFFD if code % 3 else code, "garbled-unknown")
    garbled(folder, lambda code: (0x21, 0x23, 0x3A1, 0x5D0, 0x4F2A, 0xE7, 0x2592, 0x7B)[code % 8] + code % 5, "garbled-mixed")


def check(cli):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        write_all(folder)
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            told = {what: json.loads(subprocess.run([cli, what, path, "--json"], stdout=subprocess.PIPE).stdout)
                    for what in ("contents", "info")}
            found, pages = len(told["contents"]), told["info"]["pages"]
            print(f"{found:3} entries on {pages:3} pages  {name}")
            if found * 10 > pages:
                wrong.append(name)
    if wrong:
        sys.exit("too many: " + ", ".join(wrong))


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--check":
        check(sys.argv[2])
    elif len(sys.argv) == 2:
        os.makedirs(sys.argv[1], exist_ok=True)
        write_all(sys.argv[1])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
