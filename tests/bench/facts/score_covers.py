#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the covers of covers.py and more_covers.py as small issues and compares the facts found with those that they state.

    score_covers.py FANYE-CLI [NAME ...]

Prints, for each field, the share that is exact and the share that is wrong (another value, or one where there is none).
Fails where a field of all tables together is below 0.95 exact or above 0.02 wrong.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "contents"))
import covers  # noqa: E402
import more_covers  # noqa: E402
from pdfwriter import Page, Writer, width  # noqa: E402

FIELDS = ["series", "covers", "year", "number", "total", "published", "publisher", "issn", "summary"]
LEAST_EXACT, MOST_WRONG = 0.95, 0.02
WIDTH, HEIGHT, LEFT = 595, 842, 70
PAGES = 8
BODY = {
    "zh": "河边的风吹过田野人们在晨光里走向集市谈论着今年的收成和明年的打算",
    "zht": "河邊的風吹過田野人們在晨光裡走向集市談論著今年的收成和明年的打算",
    "ja": "川辺の風が野を渡り人々は朝の光の中を市場へ歩きながら今年の収穫と来年の計画を語り合う",
    "ko": "강가의 바람이 들판을 지나고 사람들은 아침 햇살 속에서 시장으로 걸어가며 올해의 수확과 내년의 계획을 이야기한다",
    "en": "wind over the river moved the reeds while people walked to market and spoke of harvest and of rain ",
}
HEADINGS = {"zh": "河边的早晨{}", "zht": "河邊的早晨{}", "ja": "川辺の朝{}", "ko": "강가의 아침{}", "en": "A Morning by the River, {}"}


def article(cover, number):
    page = Page()
    body = BODY[cover.language]
    page.text(LEFT, 110, 20, HEADINGS[cover.language].format("一二三四五六七八"[number] if cover.language != "en" else "abcdefgh"[number]), True)
    end = ". " if cover.language in ("en", "ko") else "。"
    per_line = 60 if cover.language == "en" else 36
    text = ("".join(body[i:] + body[:i] + end for i in range(number, number + 20)))
    for row in range(30):
        page.text(LEFT, 150 + 18 * row, 12, text[row * per_line:(row + 1) * per_line])
    return page


def foreword(cover):
    page = Page()
    heading, *paragraphs = cover.foreword
    page.text(LEFT, 110, 20, heading, True)
    for row, paragraph in enumerate(paragraphs):
        page.text(LEFT + 24, 150 + 40 * row, 12, paragraph)
    return page


def first_page(cover):
    page = Page()
    if not cover.lines:
        page.picture(0, 0, WIDTH, HEIGHT)
    for size, share, words in cover.lines:
        page.text((WIDTH - width(words, size)) / 2, HEIGHT * share, size, words, size > 30)
    return page


def write(cover, folder):
    pages = [first_page(cover)]
    if not cover.lines:  # a scan: no text at all
        pages += [first_page(cover) for _ in range(3)]
    else:
        masthead = Page()
        for row, words in enumerate(cover.masthead):
            masthead.text(LEFT, 300 + 24 * row, 11, words)
        pages.append(masthead)
        if cover.foreword:
            pages.append(foreword(cover))
        pages += [article(cover, number) for number in range(PAGES)]
        for number, page in enumerate(pages[2:], 3):
            page.text(LEFT, 60, 9, cover.heads[number % 2])
            page.text(WIDTH / 2, HEIGHT - 40, 9, str(number))
    writer = Writer(cover.language)
    writer.title = cover.title
    path = pathlib.Path(folder, (cover.file or "issue-" + cover.name) + ".pdf")
    writer.write(str(path), pages)
    return path


def facts(cli, path):
    done = subprocess.run([cli, "facts", str(path), "--json"], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def compare(cli, wanted, tell):
    exact, wrong = {field: 0 for field in FIELDS}, {field: 0 for field in FIELDS}
    for cover in wanted:
        with tempfile.TemporaryDirectory() as folder:
            found = facts(cli, write(cover, folder))
        for field in FIELDS:
            value, right = found[field], cover.gold.get(field)
            if field == "summary" and right is None:
                exact[field] += 1  # the openings of articles; only forewords are stated here
            elif value == right:
                exact[field] += 1
            else:
                wrong[field] += value is not None
                tell(f"  {cover.name}: {field} is {right!r}, found {value!r} [{found['witness'].get(field)}]")
    return exact, wrong


def report(name, scores):
    n = sum(count for count, _, _ in scores)
    print(f"{name}: {n} issues\n  {'field':10} exact  wrong")
    shares = {field: (sum(exact[field] for _, exact, _ in scores) / n, sum(wrong[field] for _, _, wrong in scores) / n)
              for field in FIELDS}
    for field, (exact, wrong) in shares.items():
        print(f"  {field:10} {exact:5.3f}  {wrong:5.3f}")
    exact, wrong = (sum(share[i] for share in shares.values()) / len(FIELDS) for i in (0, 1))
    print(f"  {'all':10} {exact:5.3f}  {wrong:5.3f}")
    return all(exact >= LEAST_EXACT and wrong <= MOST_WRONG for exact, wrong in shares.values())


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    names = sys.argv[2:]
    tables = {"covers": covers.COVERS, "held back": covers.HELD_BACK, "second": more_covers.SECOND,
              "third": more_covers.THIRD, "unseen": more_covers.UNSEEN}
    scores = []
    for table, all_covers in tables.items():
        if chosen := [cover for cover in all_covers if not names or cover.name in names]:
            scores.append((len(chosen), *compare(sys.argv[1], chosen, print)))
            report(table, scores[-1:])
    if not scores or not report("all tables", scores):
        sys.exit(f"wanted {LEAST_EXACT} exact and {MOST_WRONG} wrong for each field of all tables")


if __name__ == "__main__":
    main()
