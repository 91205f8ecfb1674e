// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/IssueName.h"
#include "facts/SeriesName.h"
#include "issue/PlainText.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace fanye::facts {
namespace {

constexpr qsizetype fewestBytes = 16; // that are left to a name before a very long ending

bool isRemoved(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_PrivateUse || c == QChar(0xFFFD);
}

// Separators of paths and lists become dashes; what shells and other systems read as something else is left out.
QString withSafeCharacters(const QString &words)
{
    static const QString dashes = QStringLiteral("/\\:|");
    static const QString unsafe = QStringLiteral("*?\"<>`$;&!");
    QString safe;
    for (const QChar c : plainText(words)) {
        if (dashes.contains(c))
            safe += u'-';
        else if (!unsafe.contains(c) && !isRemoved(c))
            safe += c;
    }
    return safe.simplified();
}

// No hidden file, no option of a command, nothing that another system trims.
QString withSafeEnds(QString name)
{
    while (!name.isEmpty() && QStringLiteral(".-~ ").contains(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && QStringLiteral(". ").contains(name.back()))
        name.chop(1);
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch() ? u'_' + name : name;
}

// As many whole characters, with the signs that combine with them, as there is room for.
QString cutTo(qsizetype bytes, const QString &name)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0, used = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        used += name.mid(end, next - end).toUtf8().size();
        if (used > bytes)
            break;
        end = next;
    }
    return name.left(end);
}

QString baseNameOf(const QString &fileName, const QString &ending)
{
    QString name = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    for (const QString &known : {ending, QStringLiteral(".pdf")})
        if (!known.isEmpty() && name.endsWith(known, Qt::CaseInsensitive))
            name.chop(known.size());
    return name;
}

} // namespace

QString suggestedFileName(const PublicationFacts &facts, const QString &title, const QString &fileName,
                          const QString &ending)
{
    const qsizetype room = std::max<qsizetype>(fewestBytes, longestFileName - ending.toUtf8().size());
    if (facts.series) {
        // A long series is cut, not what tells the issue from the others.
        const QString designation = withSafeCharacters(u' ' + issueDesignation(facts));
        const QString behind = designation.isEmpty() ? QString() : u' ' + designation;
        const QString series = withSafeEnds(withSafeCharacters(facts.series->value));
        const QString name = cutTo(room - behind.toUtf8().size(), series).trimmed() + behind;
        if (!series.isEmpty())
            return withSafeEnds(name) + ending;
    }
    const QString usable = isTitleOfIssue(title) ? title : QString();
    for (const QString &words : {usable, baseNameOf(fileName, ending)})
        if (const QString name = withSafeEnds(cutTo(room, withSafeEnds(withSafeCharacters(words)))); !name.isEmpty())
            return name + ending;
    return {};
}

} // namespace fanye::facts
