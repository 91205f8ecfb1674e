// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StatePage.h"

#include "app/desktop/TintedIcon.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fanye::app {
namespace {

constexpr int pictureSide = 96;
constexpr int columnWidth = 460;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

// The program's own icon has colours; the others are line drawings in the colour of the text.
QIcon pictureNamed(const QString &icon)
{
    return icon == QLatin1String("fanye") ? QIcon(QStringLiteral(":/icons/fanye.svg")) : tintedIcon(icon);
}

} // namespace

StatePage::StatePage(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_column(new QVBoxLayout)
{
    auto *picture = centredLabel(this);
    picture->setPixmap(pictureNamed(icon).pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    picture->setMinimumHeight(pictureSide); // else the layout shrinks it before the sentence
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_column->setSpacing(12);
    m_column->addWidget(picture);
    m_column->addSpacing(4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(8);

    auto *middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    middle->setLayout(m_column);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(middle, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

void StatePage::setTitle(const QString &plainText)
{
    m_title->setText(plainText);
}

void StatePage::setSentence(const QString &plainText)
{
    m_sentence->setText(plainText);
}

QString StatePage::sentence() const
{
    return m_sentence->text();
}

QPushButton *StatePage::addButton(const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setMinimumWidth(200);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void StatePage::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace fanye::app
