// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/TextWriter.h"

namespace fanye::reflow {
namespace {

class HtmlWriter : public TextWriter
{
    QString begin(const TextWords &words) const override
    {
        const QString title = words.title.toHtmlEscaped();
        const QString language
            = words.language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(words.language.toHtmlEscaped());
        return QStringLiteral("<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
                              "<style>body{max-width:38em;margin:2em auto;padding:0 1em;line-height:1.8}"
                              ".page,.picture,figcaption{color:#777;font-size:.85em}</style>\n</head>\n<body>\n<h1>%2</h1>\n")
            .arg(language, title);
    }
    QString page(const QString &words, PageNumber number) const override
    {
        return QStringLiteral("<section id=\"page-%1\">\n<p class=\"page\">%2</p>\n")
            .arg(number.number())
            .arg(words.toHtmlEscaped());
    }
    QString passage(const Passage &passage) const override
    {
        QString text = passage.read.text.toHtmlEscaped();
        switch (passage.kind) {
        case PassageKind::Heading:
            return QStringLiteral("<h2>%1</h2>\n").arg(text);
        case PassageKind::Subheading:
            return QStringLiteral("<h3>%1</h3>\n").arg(text);
        case PassageKind::Caption:
            return QStringLiteral("<figure><figcaption>%1</figcaption></figure>\n").arg(text);
        case PassageKind::TableRow:
            text.replace(QLatin1Char('\t'), QStringLiteral("</td><td>"));
            return QStringLiteral("<table><tr><td>%1</td></tr></table>\n").arg(text);
        default:
            return QStringLiteral("<p>%1</p>\n").arg(text);
        }
    }
    QString picture(const QString &words) const override
    {
        return QStringLiteral("<p class=\"picture\">%1</p>\n").arg(words.toHtmlEscaped());
    }
    QString pageEnd() const override { return QStringLiteral("</section>\n"); }
    QString end() const override { return QStringLiteral("</body>\n</html>\n"); }
};

} // namespace

const TextWriter &htmlWriter()
{
    static const HtmlWriter writer;
    return writer;
}

} // namespace fanye::reflow
