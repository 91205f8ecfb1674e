# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's .ts files, and what is wrong with their messages."""
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass

FORMS = {"zh_CN": 1, "en": 2}  # how many plurals a language has


@dataclass
class Message:
    context: str
    source: str
    forms: list  # one for each plural; a message without plurals has one
    is_finished: bool = True
    has_plurals: bool = False


def read(path):
    """The file's language and its messages."""
    root = ElementTree.parse(path).getroot()
    return root.get("language"), [message_from(context.findtext("name"), element)
                                  for context in root.iter("context") for element in context.iter("message")]


def message_from(context, element):
    translation = element.find("translation")
    has_plurals = element.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if has_plurals else [translation.text or ""]
    return Message(context, element.findtext("source"), forms, translation.get("type") is None, has_plurals)


def places(text):
    """%1, %2, %n with how often each stands there."""
    return Counter(re.findall(r"%(?:L?[1-9][0-9]?|L?n)", text))


def mnemonics(text):
    return re.findall(r"&(.)", text.replace("&&", ""))


def key(text):
    """What a menu shows at its right edge, behind the tab."""
    return text.partition("\t")[2]


def faults_of(form, source):
    if not form.strip():
        return ["is empty"]
    faults = []
    if places(form) != places(source):
        faults.append(f"has {sorted(places(form).elements())} where the source has {sorted(places(source).elements())}")
    if len(mnemonics(form)) != len(mnemonics(source)):
        faults.append(f"has the mnemonics {mnemonics(form)} where the source has {mnemonics(source)}")
    if key(form) != key(source):
        faults.append(f"has the key {key(form)!r} where the source has {key(source)!r}")
    return faults


def faults(message, language):
    """Everything that is wrong with one message."""
    if not message.is_finished:
        return ["is not translated"]
    if message.has_plurals and len(message.forms) != FORMS[language]:
        return [f"has {len(message.forms)} plural forms, not {FORMS[language]}"]
    return [fault for form in message.forms for fault in faults_of(form, message.source)]


def faults_in(path):
    """Everything that is wrong with a file, each fault as a line to read."""
    language, messages = read(path)
    return [f"{language}: {message.context}: {message.source!r} {fault}"
            for message in messages for fault in faults(message, language)]
