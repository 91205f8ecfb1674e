// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/RenderingModes.h"

#include <optional>
#include <utility>

namespace fanye::engine {
namespace {

using Token = QPDFTokenizer::Token;

// Holds one number back, with the space behind it, until the next word tells what it is for.
class InvisibleText : public QPDFObjectHandle::TokenFilter
{
public:
    explicit InvisibleText(ContentOf owner)
        : m_hidesFirst(owner == ContentOf::Page)
    {
    }

    void handleToken(const Token &token) override
    {
        if (std::exchange(m_hidesFirst, false))
            write("3 Tr\n");
        if (isBetween(token) && m_number) {
            m_space += token.getRawValue();
            return;
        }
        const bool setsMode = token.isWord("Tr") && m_number && isNought(m_number->getValue());
        release(setsMode ? "3" : m_number ? m_number->getRawValue() : std::string());
        if (token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real)
            m_number = token;
        else
            writeToken(token);
    }

    void handleEOF() override { release(m_number ? m_number->getRawValue() : std::string()); }

private:
    static bool isBetween(const Token &token)
    {
        return token.getType() == QPDFTokenizer::tt_space || token.getType() == QPDFTokenizer::tt_comment;
    }

    // "0", "00", "-0", "0.0"
    static bool isNought(const std::string &number) { return number.find_first_not_of("+-0.") == std::string::npos; }

    void release(const std::string &number)
    {
        write(number + m_space);
        m_number.reset();
        m_space.clear();
    }

    std::optional<Token> m_number;
    std::string m_space;
    bool m_hidesFirst; // before the first token
};

} // namespace

std::shared_ptr<QPDFObjectHandle::TokenFilter> invisibleText(ContentOf owner)
{
    return std::make_shared<InvisibleText>(owner);
}

} // namespace fanye::engine
