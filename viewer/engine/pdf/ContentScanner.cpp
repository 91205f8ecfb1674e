// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ContentScanner.h"

#include "engine/pdf/PdfCharacters.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace fanye::engine {
namespace {

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
        || c == '%';
}

bool isNumber(std::string_view word)
{
    const char first = word.front();
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
}

double numberOf(std::string_view word)
{
    if (word.front() == '+')
        word.remove_prefix(1);
    double number = 0;
    std::from_chars(word.data(), word.data() + word.size(), number, std::chars_format::fixed);
    return number;
}

void push(ContentScanner::Operation &operation, double number)
{
    if (operation.numberCount == 6)
        std::move(operation.numbers.begin() + 1, operation.numbers.end(), operation.numbers.begin());
    else
        ++operation.numberCount;
    operation.numbers[std::size_t(operation.numberCount - 1)] = number;
}

// The byte that two hexadecimal digits mean; none where the word begins otherwise, or with 00.
std::optional<char> escapedByte(std::string_view word)
{
    unsigned byte = 0;
    const std::string_view digits = word.substr(0, 2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    const bool isWhole = digits.size() == 2 && error == std::errc() && end == digits.data() + 2;
    return isWhole && byte != 0 ? std::optional(char(byte)) : std::nullopt;
}

} // namespace

std::string nameMeantBy(std::string_view operandName)
{
    std::string name(1, '/');
    for (std::size_t i = 0; i < operandName.size(); ++i) {
        const auto escaped = operandName[i] == '#' ? escapedByte(operandName.substr(i + 1)) : std::nullopt;
        name += escaped.value_or(operandName[i]);
        i += escaped ? 2 : 0;
    }
    return name;
}

bool ContentScanner::next(Operation &operation)
{
    operation = {};
    while (m_position < m_drawing.size()) {
        if (takeOperand(operation))
            continue;
        operation.name = takenWord();
        if (operation.name.empty()) {
            ++m_position; // a bracket
            continue;
        }
        if (isNumber(operation.name)) {
            push(operation, numberOf(operation.name));
            continue;
        }
        if (operation.name == "BI")
            skipInlineImage();
        return true;
    }
    return false;
}

// White space, comments, strings and names; false in front of a word or a bracket.
bool ContentScanner::takeOperand(Operation &operation)
{
    const char c = at(m_position);
    if (isWhiteSpace(c))
        ++m_position;
    else if (c == '%')
        skipComment();
    else if (c == '(')
        skipString();
    else if (c == '<' && at(m_position + 1) == '<')
        m_position += 2;
    else if (c == '<')
        m_position = std::min(m_drawing.find('>', m_position), m_drawing.size());
    else if (c == '/') {
        ++m_position;
        operation.operandName = takenWord();
    } else
        return false;
    return true;
}

std::string_view ContentScanner::takenWord()
{
    const std::size_t begin = m_position;
    while (m_position < m_drawing.size() && !isWhiteSpace(m_drawing[m_position]) && !isDelimiter(m_drawing[m_position]))
        ++m_position;
    return m_drawing.substr(begin, m_position - begin);
}

void ContentScanner::skipComment()
{
    m_position = std::min(m_drawing.find_first_of("\r\n", m_position), m_drawing.size());
}

void ContentScanner::skipString()
{
    int depth = 0;
    for (; m_position < m_drawing.size(); ++m_position) {
        const char c = m_drawing[m_position];
        if (c == '\\')
            ++m_position;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0) {
            ++m_position;
            return;
        }
    }
}

// An inline image's bytes may hold anything, so its end is the first EI that stands alone.
void ContentScanner::skipInlineImage()
{
    while ((m_position = m_drawing.find("EI", m_position)) != std::string_view::npos) {
        const bool beginsAlone = m_position > 0 && isWhiteSpace(m_drawing[m_position - 1]);
        m_position += 2;
        if (beginsAlone && (m_position >= m_drawing.size() || isWhiteSpace(m_drawing[m_position])))
            return;
    }
    m_position = m_drawing.size();
}

} // namespace fanye::engine
