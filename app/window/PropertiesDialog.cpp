// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PropertiesDialog.h"

#include "system/PathBytes.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

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
    add(permissions.print, PropertiesDialog::tr("printing"));
    add(permissions.copy, PropertiesDialog::tr("copying"));
    add(permissions.change, PropertiesDialog::tr("changing"));
    add(permissions.annotate, PropertiesDialog::tr("annotating"));
    return allowed.isEmpty() ? PropertiesDialog::tr("none") : allowed.join(QStringLiteral(" · "));
}

QString sizeWords(const PageGeometry &geometry)
{
    return PropertiesDialog::tr("%1 × %2 mm")
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

void addRow(QFormLayout &form, const QString &name, const QString &plainText)
{
    if (plainText.isEmpty())
        return;
    auto *label = new QLabel(plainText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(name, label);
}

} // namespace

PropertiesDialog::PropertiesDialog(const IssueFacts &facts, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Properties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setSpacing(8);
    addRow(*form, tr("Title"), facts.title);
    addRow(*form, tr("Author"), facts.author);
    addRow(*form, tr("Subject"), facts.subject);
    addRow(*form, tr("Created"), timeWords(facts.created, locale()));
    addRow(*form, tr("Pages"), QString::number(facts.pageCount()));
    addRow(*form, tr("Page size"), facts.pages.empty() ? QString() : sizeWords(facts.pages.front()));
    addRow(*form, tr("Producer"), facts.producer);
    addRow(*form, tr("Permissions"), permissionWords(facts.permissions));
    addRow(*form, tr("File"), readablePath(absolutePath(path)));
    addRow(*form, tr("File size"), locale().formattedDataSize(fileSize(path), 1, QLocale::DataSizeTraditionalFormat));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
}

} // namespace fanye::app
