// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookHtml.h"

#include "export/ebook/PageWords.h"
#include "export/ebook/StoredFacts.h"
#include "export/ebook/StoredIssue.h"
#include "export/ebook/StoredJson.h"
#include "export/ebook/StoredTables.h"
#include "export/ebook/StoredText.h"

#include <QCryptographicHash>

namespace fanye::ebook {

using namespace contents;
using namespace facts;

namespace {

QString pageName(const EbookIssue &issue, PageNumber page)
{
    return issue.words.page.arg(page.number()).toHtmlEscaped();
}

// The e-book may show what stands in it and run its own script, and nothing else: it cannot talk to anybody.
QByteArray contentPolicy(const QByteArray &script)
{
    const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; img-src data: blob:; font-src data: blob:; style-src 'unsafe-inline'; script-src "
           "'sha256-"
        + hash + "'; worker-src blob:; base-uri 'none'; form-action 'none'";
}

QByteArray metaTag(const char *attribute, const char *name, const QString &content)
{
    if (content.isEmpty())
        return {};
    return QStringLiteral("<meta %1=\"%2\" content=\"%3\">\n")
        .arg(QLatin1String(attribute), QLatin1String(name), content.toHtmlEscaped())
        .toUtf8();
}

QString summaryOf(const EbookIssue &issue)
{
    return issue.publication.summary ? issue.publication.summary->value : QString();
}

// "2024-02 · 某某出版社" as far as it is known; series and number stand in the title.
QString lineOfFacts(const PublicationFacts &facts)
{
    QStringList parts;
    if (facts.covers)
        parts << storedMonths(facts.covers->value);
    if (facts.publisher)
        parts << facts.publisher->value;
    return parts.join(QStringLiteral(" · "));
}

QByteArray paragraph(const char *name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(name), text.toHtmlEscaped()).toUtf8();
}

QByteArray dataBlock(const char *name, const QByteArray &json)
{
    return QByteArray("<script type=\"application/json\" id=\"") + name + "\">" + json + "</script>\n";
}

QString entryHtml(const ContentsEntry &entry)
{
    const QString title = entry.title.toHtmlEscaped();
    return entry.page ? QStringLiteral("<a href=\"#p%1\">%2</a>").arg(entry.page->number()).arg(title) : title;
}

// For browsers without script: the contents as links, each level in a list inside the entry above it.
QByteArray outlineHtml(const Contents &contents)
{
    QString html;
    int depth = 0;
    for (const ContentsEntry &entry : contents) {
        const int level = std::max(1, std::min(entry.level, depth + 1));
        if (level > depth)
            html += QStringLiteral("<ol><li>");
        for (; depth > level; --depth)
            html += QStringLiteral("</li></ol>");
        if (depth == level)
            html += QStringLiteral("</li><li>");
        depth = level;
        html += entryHtml(entry);
    }
    html += QStringLiteral("</li></ol>").repeated(depth);
    return "<nav id=\"outline\"><noscript>" + html.toUtf8() + "</noscript></nav>\n";
}

// The picture, and the letters over it. Without script the browser shows them as they are.
QByteArray drawnHtml(const EbookIssue &issue, PageNumber page, const PagePicture &picture, WrittenShapes &shapes)
{
    const QSize size = inLetterUnits(issue.facts.geometry(page).size);
    const QByteArray width = QByteArray::number(size.width()), height = QByteArray::number(size.height());
    return "<svg viewBox=\"0 0 " + width + ' ' + height + "\" role=\"img\" aria-label=\""
        + pageName(issue, page).toUtf8() + "\"><image width=\"" + width + "\" height=\"" + height
        + "\" preserveAspectRatio=\"none\" href=\"data:image/webp;base64," + picture.webp.toBase64() + "\"/>"
        + shapes.svgOf(picture.letters) + "</svg>";
}

QByteArray pictureHtml(const EbookIssue &issue, PageNumber page, const PagePicture &picture)
{
    if (picture.webp.isEmpty())
        return paragraph("unpainted", issue.words.unpainted(picture.unpainted, page));
    return QStringLiteral("<img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/webp;base64,")
               .arg(pageName(issue, page))
               .arg(picture.size.width())
               .arg(picture.size.height())
               .toUtf8()
        + picture.webp.toBase64() + "\">";
}

} // namespace

QByteArray htmlHead(const EbookIssue &issue, const Player &player)
{
    const QString title = issue.title.toHtmlEscaped(), summary = summaryOf(issue);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + issue.words.language.toHtmlEscaped().toUtf8()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title.toUtf8()
        + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + contentPolicy(player.script) + "\">\n";
    html += metaTag("name", "generator", issue.words.generator);
    html += metaTag("name", "description", summary);
    html += metaTag("property", "og:title", issue.title);
    html += metaTag("property", "og:description", summary);
    html += "<link rel=\"icon\" href=\"data:image/svg+xml;base64," + player.icon.toBase64() + "\">\n";
    html += "<style>" + player.style + "</style>\n</head>\n<body>\n";
    html += "<header id=\"head\"><h1>" + title.toUtf8() + "</h1>\n" + paragraph("facts", lineOfFacts(issue.publication))
        + paragraph("summary", summary) + "</header>\n<main id=\"pages\">\n";
    return html;
}

QByteArray htmlScript(const Player &player)
{
    return "<script>" + player.script + "</script>\n";
}

QByteArray htmlPage(const EbookIssue &issue, PageNumber page, const PagePicture &picture, WrittenShapes &shapes)
{
    const QSizeF size = issue.facts.geometry(page).size;
    const QString section
        = QStringLiteral(
              "<section class=\"page\" id=\"p%1\" lang=\"%2\" style=\"--w:%3;--h:%4\" aria-label=\"%5\"><noscript>")
              .arg(page.number())
              .arg(issue.words.ownLanguage.toHtmlEscaped())
              .arg(rounded(size.width()))
              .arg(rounded(size.height()))
              .arg(pageName(issue, page));
    const QByteArray seen
        = picture.letters.letters.empty() ? pictureHtml(issue, page, picture) : drawnHtml(issue, page, picture, shapes);
    return section.toUtf8() + seen + wordsHtml(*issue.text, page, issue.words) + "</noscript></section>\n";
}

QByteArray htmlData(const EbookIssue &issue, const text::IssueText &text, const std::stop_token &stop)
{
    return dataBlock("issue", storedIssue(issue)) + dataBlock("text", storedText(text, stop))
        + dataBlock("tables", storedTables(text)) + outlineHtml(issue.contents);
}

QByteArray htmlThumbnails(const std::vector<QByteArray> &thumbnails)
{
    QJsonArray all;
    for (const QByteArray &thumbnail : thumbnails)
        all.append(QString::fromLatin1(thumbnail.toBase64()));
    return dataBlock("thumbs", inScript(all)) + "</main>\n";
}

QByteArray htmlPdfBegin()
{
    return "<script type=\"application/octet-stream\" id=\"pdf\">";
}

QByteArray htmlPdfEnd()
{
    return "</script>\n";
}

QByteArray htmlEnd()
{
    return "</body>\n</html>\n";
}

} // namespace fanye::ebook
