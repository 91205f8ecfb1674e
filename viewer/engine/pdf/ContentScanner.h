// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace fanye::engine {

constexpr int mostOperations = 500'000; // that are looked at, of a page or a form

// Scans the operators of a content stream. Only names and numbers are kept as operands; all others are skipped. Pure.
//
//   q 595 0 0 842 0 0 cm /Im1 Do Q    ──►  "q", "cm" (six numbers), "Do" (/Im1), "Q"
class ContentScanner
{
public:
    struct Operation
    {
        std::string_view name; // "cm", "Do", "BI", ...
        std::string_view operandName; // the last name in front of it, without its slash; see nameMeantBy()
        std::array<double, 6> numbers{}; // the last six numbers in front of it
        int numberCount = 0; // at most 6
    };

    explicit ContentScanner(std::string_view drawing)
        : m_drawing(drawing)
    {
    }
    // The next operation; false at the end. An inline image is skipped whole and comes as "BI".
    bool next(Operation &operation);

private:
    char at(std::size_t position) const { return position < m_drawing.size() ? m_drawing[position] : '\0'; }
    void skipComment();
    void skipString();
    void skipInlineImage();
    std::string_view takenWord();
    bool takeOperand(Operation &operation);

    std::string_view m_drawing;
    std::size_t m_position = 0;
};

// With its slash, as qpdf has names: "I#6d1" means "/Im1". Pure.
std::string nameMeantBy(std::string_view operandName);

} // namespace fanye::engine
