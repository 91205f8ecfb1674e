// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AboutDialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace fanye::app {
namespace {

constexpr int pictureSide = 96;

QLabel *centred(const QString &plainText)
{
    auto *label = new QLabel(plainText);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Fanye"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(400);
    auto *picture = centred({});
    picture->setPixmap(
        QIcon(QStringLiteral(":/icons/fanye.svg")).pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    auto *name = centred(QStringLiteral("Fanye 翻页 %1").arg(QCoreApplication::applicationVersion()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 16);
    column->setSpacing(12);
    column->addWidget(picture);
    column->addWidget(name);
    column->addWidget(centred(tr("Reads PDF magazines as books whose pages turn. Nothing leaves this computer.")));
    column->addWidget(centred(tr("Free software under the GNU General Public License, version 3 or later. Built on Qt, "
                                 "poppler, PDFium and qpdf.")));
    column->addSpacing(8);
    column->addWidget(buttons);
}

} // namespace fanye::app
