// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::text {

// What kind of sign a code point is, as far as setting and reading lines depend on it.
bool isWhite(char32_t c); // any white space, also U+3000 and the zero-width space
bool isHan(char32_t c); // ideographs of every block, radicals, 〇 and the iteration mark
bool isKana(char32_t c);
bool isHangul(char32_t c);
bool isDigit(char32_t c); // decimal digits of any script and width
bool isLetter(char32_t c); // of an alphabet: Latin, Greek, Cyrillic, full width too; never Han, kana or Hangul
bool isUpper(char32_t c);
bool isLower(char32_t c);

// Signs set on the square of Chinese, Japanese or Korean: no white space stands between two of them.
bool isSquare(char32_t c);

bool isHyphen(char32_t c); // - and U+2010: what stands at the end of a line that breaks a word
bool isBullet(char32_t c); // ● ■ ◆ • and their like at the beginning of an item
bool isLeader(char32_t c); // . … · as they lead from a title to its number
bool isOpening(char32_t c); // opens a pair: ( “ 「 《 【
bool endsSentence(char32_t c); // 。！？… and the Latin ones
bool closesAfterEnd(char32_t c); // may stand behind the end of a sentence: ” ） 」

// What fonts without a map to Unicode give: private use, replacement characters, code points that are no characters.
// Logos and symbol fonts use such code points as well, so a few of them do not make a page unreadable.
bool isMeaningless(char32_t c);

// What bytes of another charset look like when they are read as Latin-1 or Windows-1252: ÂýÒ»µã. Accented letters and
// signs of European languages are among them, but never make up a third of a text.
bool isUpperByte(char32_t c);

} // namespace fanye::text
