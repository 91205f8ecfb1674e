#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the e-book's script and style from their sources: make_reader.py PLAYER_DIR STYLE_DIR OUT_READER.js OUT_STYLE.css

The modules that main.js needs are joined into one script in the order of their dependencies. Comments and white space
that means nothing are left out, never within strings, regular expressions or templates; names are made short. The style
is joined in the order of STYLE_SHEETS, in which later ones may overrule earlier ones.
"""

import itertools
import re
import sys
from pathlib import Path

from short_names import renamed

IMPORT = re.compile(r"^import\s*\{([^}]*)\}\s*from\s*([\"'])(\.{1,2}/[^\"']+)\2;[ \t]*\n", re.M)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const|let)\b)", re.M)
DECLARED = re.compile(r"^(?:export )?(?:async )?(?:function\s*\*?|class)\s*([\w$]+)", re.M)
VARIABLES = re.compile(r"^(?:export )?(?:const|let|var)\s+(.*)", re.M)
WORDS_BEFORE_REGEX = {"return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "yield", "await", "new"}
STYLE_SHEETS = """palette plainPages room bar rail issue search marks pages text book
place keys phone system print""".split()
CLOSERS = {"(": ")", "[": "]", "{": "}"}


class Failure(Exception):
    pass


class Scanner:
    """Tells for each character of a script whether it is code, or inside a string, regular expression, template or
    comment."""

    def __init__(self, text):
        self.text, self.kinds = text, [""] * len(text)
        self.code(0, None)

    def mark(self, begin, end, kind):
        self.kinds[begin:end] = [kind] * (end - begin)
        return end

    def code(self, at, closer):
        """Marks code up to `closer` (of a template's `${`), or to the end."""
        text, depth = self.text, 0
        while at < len(text):
            sign = text[at]
            if text.startswith("//", at):
                at = self.mark(at, self.end_of(at, "\n"), "comment")
            elif text.startswith("/*", at):
                at = self.mark(at, self.end_of(at + 2, "*/") + 2, "comment")
            elif sign in "\"'":
                at = self.mark(at, self.end_of_string(at), "string")
            elif sign == "`":
                at = self.template(at)
            elif sign == "/" and self.may_be_regex(at):
                at = self.mark(at, self.end_of_regex(at), "string")
            elif sign == closer and depth == 0:
                return at
            else:
                depth += (sign == "{") - (sign == "}")
                at = self.mark(at, at + 1, "code")
        return at

    def end_of(self, at, what):
        found = self.text.find(what, at)
        return found if found >= 0 else len(self.text)

    def end_of_string(self, at):
        quote, end = self.text[at], at + 1
        while end < len(self.text) and self.text[end] != quote:
            end += 2 if self.text[end] == "\\" else 1
        return end + 1

    def end_of_regex(self, at):
        end, in_class = at + 1, False
        while end < len(self.text) and (in_class or self.text[end] != "/"):
            if self.text[end] == "\n":
                raise Failure("a regular expression that does not end: " + self.text[at:end])
            in_class = {"[": True, "]": False}.get(self.text[end], in_class)
            end += 2 if self.text[end] == "\\" else 1
        return re.compile(r"[a-z]*").match(self.text, end + 1).end()  # behind its flags

    def template(self, at):
        self.kinds[at] = "template"
        at += 1
        while at < len(self.text) and self.text[at] != "`":
            if self.text.startswith("${", at):
                self.mark(at, at + 2, "template")
                at = self.code(at + 2, "}")
                self.kinds[at] = "template"
                at += 1
            else:
                at = self.mark(at, at + (2 if self.text[at] == "\\" else 1), "template")
        return self.mark(at, at + 1, "template")

    def may_be_regex(self, at):
        before = at - 1
        while before >= 0 and (self.kinds[before] == "comment" or self.text[before].isspace()):
            before -= 1
        if before < 0 or (self.kinds[before] == "code" and self.text[before] in "(,=:[!&|?{};+-*%<>~^"):
            return True
        word = re.search(r"[\w$]+$", self.text[max(0, before - 20):before + 1])
        return bool(word) and word.group() in WORDS_BEFORE_REGEX


def tokens_of(text):
    """The script as (kind, text) of its code without white space, white space, and what has a meaning of its own."""
    for kind, part in pieces_of(text):
        if kind == "code":
            for piece in re.findall(r"\s+|\S+", part):
                yield "white" if piece.isspace() else kind, piece
        else:
            yield "white" if kind == "comment" else kind, part


def pieces_of(text):
    """The script as (kind, text), each of one kind."""
    kinds = Scanner(text).kinds
    for kind, group in itertools.groupby(range(len(text)), kinds.__getitem__):
        places = list(group)
        yield kind, text[places[0]:places[-1] + 1]


def is_word(sign):
    return sign.isalnum() or sign in "_$#\\"


def gap(before, white, after):
    """What must stay of white space and comments between two signs. A line end may end a statement."""
    if "\n" in white and before not in "{([,;:?&|=<>+-*!~^%" and after not in ")]},;.?:&|":
        return "\n"
    if is_word(before) and is_word(after):
        return " "
    return " " if before == after and before in "+-/" else ""


def lean(text):
    """The script without comments and with as little white space as it needs."""
    kept, white, last = [], "", ""
    for kind, part in tokens_of(text):
        if kind == "white":
            white += part
            continue
        if white and last:
            kept.append(gap(last, white, part[0]))
        kept.append(part)
        white, last = "", part[-1]
    return "".join(kept) + "\n"


def names_of(text):
    """What a module declares at its top level, which begins at the first column."""
    names = DECLARED.findall(text)
    for rest in VARIABLES.findall(text):
        names += declared_in(rest)
    return names


def declared_in(rest):
    """The names in `a = f(1, 2), b = 3;` and `{ a, b: c } = d;`."""
    pattern = re.match(r"[\[{]([^\]}]*)[\]}]", rest)
    if pattern:
        return [part.split(":")[-1].split("=")[0].strip(" .") for part in pattern.group(1).split(",") if part.strip()]
    names, depth, begins = [], 0, True
    for token in re.findall(r"[\w$]+|\"[^\"]*\"|'[^']*'|=>|.", rest):
        if begins and re.match(r"[\w$]", token):
            names.append(token)
            begins = False
        depth += (token in CLOSERS) - (token in CLOSERS.values())
        begins = begins or (token == "," and depth == 0)
    return names


class Modules:
    def __init__(self, root):
        self.root = root.resolve()
        self.order, self.texts, self.exports = [], {}, {}

    def add(self, path, importers=()):
        if path in importers:
            raise Failure("modules import each other: " + " -> ".join(p.name for p in (*importers, path)))
        if path in self.texts:
            return
        if not path.is_file():
            raise Failure(f"{importers[-1].name if importers else 'nothing'} imports {path.name}, which is missing")
        text = path.read_text(encoding="utf-8")
        imports = [([name.strip() for name in names.split(",") if name.strip()], where) for names, _, where in IMPORT.findall(text)]
        for _, where in imports:
            self.add((path.parent / where).resolve(), (*importers, path))
        self.texts[path] = text
        self.order.append(path)
        self.exports[path] = set(names_of("\n".join(line[len("export "):] for line in text.splitlines() if line.startswith("export "))))
        self.check_imports(path, imports)

    def check_imports(self, path, imports):
        for names, where in imports:
            source = (path.parent / where).resolve()
            for name in names:
                if not re.fullmatch(r"[\w$]+", name):
                    raise Failure(f"{path.name}: names are not changed when they are imported: {name}")
                if name not in self.exports[source]:
                    raise Failure(f"{path.name} imports {name}, which {source.name} does not export")

    def check_names(self):
        owners = {}
        for path in self.order:
            for name in names_of(self.texts[path]):
                if name in owners:
                    raise Failure(f"{name} is declared in {owners[name].name} and in {path.name}")
                owners[name] = path

    def joined(self):
        parts = []
        for path in self.order:
            text = EXPORT.sub("", IMPORT.sub("", self.texts[path]))
            left = re.search(r"^(?:import|export)\b.*", text, re.M)
            if left:
                raise Failure(f"{path.name}: {left.group()}: only `import {{…}} from` and `export` before a declaration can be joined")
            parts.append(lean(text))
        script = '(() => {\n"use strict";\n' + "".join(parts) + "})();\n"
        return renamed(pieces_of(script), Failure)


def lean_style(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    strings = re.split(r"(\"[^\"]*\")", text)
    return "".join(part if i % 2 else lean_rules(part) for i, part in enumerate(strings)).strip() + "\n"


def lean_rules(text):
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"(?<!:) ?([{};,>]) ?|(?<=:) (?=[^;{}]+;)", lambda found: found.group(1) or "", text).replace(";}", "}")


def joined_style(folder):
    sheets = {path.stem for path in folder.glob("*.css")}
    if sheets != set(STYLE_SHEETS):
        raise Failure("STYLE_SHEETS and the folder differ: " + ", ".join(sorted(sheets ^ set(STYLE_SHEETS))))
    return "".join((folder / f"{sheet}.css").read_text(encoding="utf-8") for sheet in STYLE_SHEETS)


def check_embeddable(text, end):
    """What would end the element, or begin a comment in it, must not occur."""
    for bad in (end, "<!--", "\r", "\0"):
        if bad in text.lower():
            raise Failure(f"{bad!r} must not occur within the file")
    return text


def main(player, style, out_reader, out_style):
    modules = Modules(Path(player))
    modules.add(modules.root / "main.js")
    modules.check_names()
    reader = check_embeddable(modules.joined(), "</script")
    sheet = check_embeddable(lean_style(joined_style(Path(style))), "</style")
    Path(out_reader).write_text(reader, encoding="utf-8", newline="\n")
    Path(out_style).write_text(sheet, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except Failure as failure:
        sys.exit(f"make_reader.py: {failure}")
