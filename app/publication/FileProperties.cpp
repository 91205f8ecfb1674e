// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/FileProperties.h"

#include "system/PathBytes.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace fanye::app {

using namespace system;

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

QString permissionWords(const Permissions &permissions)
{
    QStringList allowed;
    const auto add = [&](bool is, const QString &words) {
        if (is)
            allowed += words;
    };
    add(permissions.print, FileProperties::tr("printing"));
    add(permissions.copy, FileProperties::tr("copying"));
    add(permissions.change, FileProperties::tr("changing"));
    add(permissions.annotate, FileProperties::tr("annotating"));
    return allowed.isEmpty() ? FileProperties::tr("none") : allowed.join(QStringLiteral(" · "));
}

QString sizeWords(const PageGeometry &geometry)
{
    return FileProperties::tr("%1 × %2 mm")
        .arg(qRound(geometry.size.width() * millimetresPerPoint))
        .arg(qRound(geometry.size.height() * millimetresPerPoint));
}

// In local time.
QString timeWords(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QStringLiteral("%1 %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                       locale.toString(local.time(), QLocale::ShortFormat));
}

} // namespace

FileProperties::FileProperties(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(4);
}

void FileProperties::setIssue(const IssueFacts &facts, const QString &path)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    addRow(tr("Pages"), QString::number(facts.pageCount()));
    addRow(tr("Page size"), facts.pages.empty() ? QString() : sizeWords(facts.pages.front()));
    addRow(tr("Author"), facts.author);
    addRow(tr("Subject"), facts.subject);
    addRow(tr("Created"), timeWords(facts.created, locale()));
    addRow(tr("Producer"), facts.producer);
    addRow(tr("Permissions"), permissionWords(facts.permissions));
    addRow(tr("File"), readablePath(absolutePath(path)));
    addRow(tr("File size"), locale().formattedDataSize(fileSize(path), 1, QLocale::DataSizeTraditionalFormat));
}

void FileProperties::addRow(const QString &name, const QString &plainText)
{
    if (plainText.isEmpty())
        return;
    auto *label = new QLabel(plainText, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QLabel(name, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(words, label);
}

} // namespace fanye::app
