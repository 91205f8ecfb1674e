# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the program has its words in each language.

usage: translations_test.py SOURCE-FOLDER LUPDATE
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import catalogue
from catalogue import Message, faults

SOURCE_FOLDER, LUPDATE = sys.argv[1:3]
TRANSLATIONS = os.path.join(SOURCE_FOLDER, "resources", "translations")
FILES = {"fanye_zh_CN.ts": [], "fanye_en.ts": ["-pluralonly"]}


def brought_up_to_date(name, options, folder):
    """A copy that knows every sentence of today's sources."""
    copy = os.path.join(folder, name)
    shutil.copy(os.path.join(TRANSLATIONS, name), copy)
    command = [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *options, "-I", ".", "-I", "viewer",
               "app", "viewer", "-ts", copy]
    subprocess.run(command, cwd=SOURCE_FOLDER, check=True, stderr=subprocess.DEVNULL)
    return copy


def names(path):
    return {(message.context, message.source) for message in catalogue.read(path)[1]}


class Sentences(unittest.TestCase):
    """What counts as a fault."""

    def test_well(self):
        for source, form in [("Open", "打开"), ("&Open…", "打开(&O)…"), ("Page %1 of %2", "共 %2 页，第 %1 页"),
                             ("&Next\tPgDown", "下一页(&N)\tPgDown"), ("Tom && Jerry", "猫&&鼠")]:
            with self.subTest(source):
                self.assertEqual(faults(Message("C", source, [form]), "zh_CN"), [])

    def test_faults(self):
        rows = [
            (Message("C", "Open", ["打开"], is_finished=False), "not translated"),
            (Message("C", "Open", [" "]), "empty"),
            (Message("C", "Page %1 of %2", ["第 %1 页"]), "where the source has ['%1', '%2']"),
            (Message("C", "Page %1", ["第 %2 页"]), "has ['%2']"),
            (Message("C", "&Open", ["打开"]), "mnemonics"),
            (Message("C", "&Next\tPgDown", ["下一页(&N)"]), "key"),
            (Message("C", "%n hits", ["有结果"], has_plurals=True), "has []"),
            (Message("C", "%n hits", ["%n 处", "%n 处"], has_plurals=True), "2 plural forms, not 1"),
        ]
        for message, expected in rows:
            with self.subTest(expected):
                found = faults(message, "zh_CN")
                self.assertEqual(len(found), 1, found)
                self.assertIn(expected, found[0])

    def test_english_has_two_forms(self):
        self.assertEqual(faults(Message("C", "%n hit(s)", ["%n hit", "%n hits"], has_plurals=True), "en"), [])
        self.assertEqual(len(faults(Message("C", "%n hit(s)", ["%n hits"], has_plurals=True), "en")), 1)


class Files(unittest.TestCase):
    """The files that are built into the program."""

    def test_nothing_is_missing_in_them(self):
        for name in FILES:
            with self.subTest(name):
                found = catalogue.faults_in(os.path.join(TRANSLATIONS, name))
                self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_they_know_every_sentence_of_the_sources(self):
        for name, options in FILES.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                wanted = names(brought_up_to_date(name, options, folder))
                self.assertTrue(wanted)
                missing = sorted(wanted - names(os.path.join(TRANSLATIONS, name)))
                self.assertEqual(missing, [], "\nRun `ninja translations` and translate:\n" + "\n".join(map(str, missing)))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
