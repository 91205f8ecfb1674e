# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives the names of a joined script short ones.

A word gets the same short name wherever it stands, so scopes need not be known: what was equal stays equal, what was
different stays different. Only what the script declares itself is renamed: variables, functions, classes, private
members, and members whose names have a capital inside and are declared in a class. Names of the browser and keys of the
file's data stay.
"""

import collections
import itertools
import re

KEYWORDS = set("""arguments async await break case catch class const continue debugger default delete do else enum export
extends false finally for from function get if import in instanceof let new null of return set static super switch this
throw true try typeof undefined var void while with yield constructor""".split())
# Of the browser. Those that are also words of the script are not renamed there either.
GLOBALS = set("""AbortController Array Blob Boolean CanvasRenderingContext2D Date DOMParser Element Event EventTarget
HTMLCanvasElement HTMLElement HTMLImageElement HTMLInputElement Infinity IntersectionObserver JSON Map Math MutationObserver Node Number
Object Promise Range ResizeObserver Set String URL Uint16Array Uint32Array Uint8Array Uint8ClampedArray DataView WeakMap Worker
addEventListener atob cancelAnimationFrame clearTimeout close createImageBitmap decodeURIComponent document
encodeURIComponent event getSelection history isNaN localStorage location matchMedia name navigator open performance
print queueMicrotask requestAnimationFrame removeEventListener self setTimeout status stop top window Float32Array
Int32Array Error RegExp Symbol Image ImageData OffscreenCanvas Path2D devicePixelRatio globalThis""".split())
# Keys of the file's data and of the browser that classes declare, too.
STAYING_MEMBERS = set("coverAlone pageCount isComposing isIntersecting isConnected".split())
TOKEN = re.compile(r"#?[A-Za-z_$][\w$]*|[0-9][\w.]*|=>|\.\.\.|\?\.(?![0-9])|\s+|.", re.S)
HEADS = {"if", "for", "while", "switch", "with"}


class Token:
    def __init__(self, kind, text):
        self.kind, self.text, self.role, self.level = kind, text, "", ""

    @property
    def is_word(self):
        return self.kind == "code" and bool(re.match(r"#?[A-Za-z_$]", self.text))


def code_tokens(pieces):
    """From (kind, text) pieces, each of one kind."""
    for kind, text in pieces:
        if kind == "code" or kind == "white":
            for part in TOKEN.findall(text):
                yield Token("white" if part.isspace() else "code", part)
        else:
            yield Token(kind, text)


class Reader:
    """Tells of each word what it is: a variable, a key, a key that names a variable, too, or a member of a class."""

    def __init__(self, tokens):
        self.tokens = [token for token in tokens if token.kind != "white"]
        self.levels, self.is_member_next, self.is_class_next = ["block"], [], False
        for at, token in enumerate(self.tokens):
            self.read(at, token)

    def near(self, at):
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def read(self, at, token):
        text, level = token.text, self.levels[-1]
        token.level = level
        if token.is_word:
            token.role = self.role(at, text, level)
            if text == "class" and token.role == "variable" and self.near(at + 1) not in (":", ","):
                self.is_class_next = True
        elif token.kind == "template":
            self.read_template(text)
        elif token.kind == "code":
            self.read_sign(at, text, level)

    def read_template(self, text):
        if text.startswith("}"):
            self.levels.pop()
        if text.endswith("${"):
            self.levels.append("hole")

    def read_sign(self, at, text, level):
        if text in "([":
            self.levels.append(text)
        elif text == "{":
            self.levels.append(self.brace(at))
            if self.levels[-1] == "class":
                self.is_member_next.append(True)
        elif text in ")]}":
            if self.levels.pop() == "class":
                self.is_member_next.pop()
        elif level == "class" and text in "=;":
            self.is_member_next[-1] = text == ";"

    def brace(self, at):
        before = self.near(at - 1)
        if self.is_class_next:
            self.is_class_next = False
            return "class"
        is_block = before in (")", "=>", ";", "{", "}", "", "else", "do", "try", "finally", "catch")
        return "block" if is_block and self.near(at - 2) != "." else "object"

    def role(self, at, text, level):
        before, after = self.near(at - 1), self.near(at + 1)
        if text.startswith("#"):
            return "private"
        if before in (".", "?."):
            return "key"
        if level == "class" and self.is_member_next[-1]:
            return "member" if text not in KEYWORDS or after in ("(", "=") else "variable"
        if level == "object" and (before in ("{", ",") or (before in ("get", "async", "*") and self.near(at - 2) in ("{", ","))):
            if after in (":", "("):
                return "key"
            if after in (",", "}", "="):
                return "both"
        return "variable"


def declared_words(tokens):
    """Words that stand where variables are declared: after const, as parameters, in patterns."""
    words, opened, declaring = set(), [], []
    for at, token in enumerate(tokens):
        before = tokens[at - 1].text if at else ""
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        if token.role in ("variable", "both") and (before in ("const", "let", "class", "function") or after == "=>"
                or (before == "*" and tokens[at - 2].text == "function") or (declaring and len(opened) == declaring[-1] and before == ",")):
            words.add(token.text)
        if token.role == "variable" and token.text in ("const", "let"):
            declaring.append(len(opened))
        if token.kind == "code" and token.text in "([{":
            is_pattern = before in ("const", "let") or bool(declaring and len(opened) == declaring[-1] and before == ",")
            opened.append((at, is_pattern))
        elif token.kind == "code" and token.text in ")]}" and opened:
            begin, is_pattern = opened.pop()
            head = tokens[begin - 1].text if begin else ""
            is_parameters = token.text == ")" and (after == "=>" or (after == "{" and head not in HEADS))
            if is_pattern or is_parameters:
                words.update(each.text for each in tokens[begin:at] if each.role in ("variable", "both"))
            while declaring and len(opened) < declaring[-1]:
                declaring.pop()
        elif token.text in (";", "of") and declaring and len(opened) == declaring[-1]:
            declaring.pop()
    return words


def own_members(tokens):
    """Members that classes declare, by a method, a field or `this.name = …`."""
    words = {token.text for token in tokens if token.role == "member"}
    for this, dot, word, sign in zip(tokens, tokens[1:], tokens[2:], tokens[3:]):
        if this.text == "this" and dot.text == "." and sign.text == "=":
            words.add(word.text)
    return {word for word in words if re.match(r"[a-z]+[A-Z]", word)}


def short_names(taken):
    letters = "etnrisoaclduphmfgvybwxkqzjETNRISOACLDUPHMFGVYBWXKQZJ_$"
    for length in itertools.count(1):
        for signs in itertools.product(letters, repeat=length):
            name = "".join(signs)
            if name not in taken:
                yield name


def renamed(pieces, failure):
    every = list(code_tokens(pieces))
    tokens = Reader(every).tokens
    quoted = set(re.findall(r"[A-Za-z_$][\w$]*", " ".join(token.text for token in tokens if token.kind in ("string", "template"))))
    variables = {token.text for token in tokens if token.role in ("variable", "both")} - KEYWORDS - GLOBALS
    unknown = variables - declared_words(tokens)
    if unknown:
        raise failure("neither declared nor known to be the browser's: " + ", ".join(sorted(unknown)))
    members = own_members(tokens) - STAYING_MEMBERS - quoted - GLOBALS - KEYWORDS
    keys = {token.text for token in tokens if token.role in ("key", "both", "member")} - members
    privates = {token.text for token in tokens if token.role == "private"}
    counts = collections.Counter(token.text for token in tokens if token.text in variables | members | privates)
    names = short_names(KEYWORDS | GLOBALS | keys)
    short = {word: "#" * word.startswith("#") + name for (word, _), name in zip(counts.most_common(), names)}
    for token in tokens:
        token.text = short_text(token, short, variables, members)
    return "".join(token.text for token in every)


def short_text(token, short, variables, members):
    word = token.text
    if token.role == "variable" and word == "const":
        return "let"
    if token.role == "private" or (token.role == "variable" and word in variables):
        return short[word]
    if token.role in ("key", "member") and word in members:
        return short[word]
    if token.role == "both" and word in members | variables:
        key, variable = short[word] if word in members else word, short[word] if word in variables else word
        return key if key == variable else key + ":" + variable
    return word
