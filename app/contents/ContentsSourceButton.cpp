// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsSourceButton.h"

#include "app/contents/ReaderContents.h"
#include "app/desktop/TintedIcon.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace fanye::app {

ContentsSourceButton::ContentsSourceButton(ReaderContents &contents, QWidget *parent)
    : QToolButton(parent)
    , m_contents(contents)
{
    setObjectName(QStringLiteral("contentsSource"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(tintedIcon(QStringLiteral("chevron-down")));
    setIconSize({12, 12});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the width follows the panel, not the text
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ContentsSourceButton::fillMenu);
    follow();
}

// Faint text, and only the arrow of its own icon.
void ContentsSourceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features = QStyleOptionToolButton::None;
    option.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::PlaceholderText));
    option.text = option.fontMetrics.elidedText(text(), Qt::ElideRight, width() - 3 * iconSize().width());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void ContentsSourceButton::follow()
{
    setText(words());
    setToolTip(m_contents.isMade() ? tr("Detected from the pages. Click to choose another source.")
                                   : tr("Click to choose another source."));
    const bool hasNothing = m_contents.contents().empty() && m_contents.base() == ContentsBase::Best;
    setVisible(!hasNothing || m_contents.isCorrected());
}

QString ContentsSourceButton::words() const
{
    const QString source = m_contents.base() == ContentsBase::None ? tr("Contents hidden")
        : m_contents.isMade()                                      ? tr("Contents detected by Fanye")
                                                                   : tr("Contents from the PDF outline");
    return m_contents.isCorrected() ? tr("%1, corrected by you").arg(source) : source;
}

void ContentsSourceButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](ContentsBase base, const QString &words) {
        QAction *action = menu()->addAction(words, this, [this, base] { m_contents.setBase(base); });
        action->setCheckable(true);
        action->setChecked(m_contents.base() == base);
        group->addAction(action);
    };
    if (m_contents.hasOutline()) {
        add(ContentsBase::Best, tr("&Automatic"));
        add(ContentsBase::Outline, tr("PDF &outline"));
        add(ContentsBase::Made, tr("&Detected by Fanye"));
    } else {
        add(ContentsBase::Best, tr("&Detected by Fanye"));
    }
    add(ContentsBase::None, tr("&None"));
    menu()->addSeparator();
    QAction *restore = menu()->addAction(tr("Rever&t all corrections"), &m_contents, &ReaderContents::restoreAll);
    restore->setEnabled(m_contents.isReady() && m_contents.isCorrected());
}

} // namespace fanye::app
