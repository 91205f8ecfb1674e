// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/HighlightList.h"

#include "app/desktop/PlainTip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fanye::app {

using namespace facts;

namespace {

constexpr std::size_t mostShown = 12;

// A button that looks like a line of text, cut where the panel ends; its tip has it whole.
class HighlightButton : public QPushButton
{
public:
    HighlightButton(const QString &title, QWidget *parent)
        : QPushButton(parent)
        , m_title(title)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        setToolTip(plainTip(title));
        setAccessibleName(title);
        setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 2px 0; color: palette(window-text) }"));
    }
    QSize minimumSizeHint() const override { return {1, QPushButton::minimumSizeHint().height()}; }
    QSize sizeHint() const override { return {1, QPushButton::sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setText(
            fontMetrics().elidedText(m_title, Qt::ElideRight, width()).replace(QLatin1Char('&'), QLatin1String("&&")));
    }

private:
    QString m_title;
};

} // namespace

HighlightList::HighlightList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void HighlightList::setHighlights(const std::vector<Highlight> &highlights)
{
    if (highlights == m_shown)
        return;
    m_shown = highlights;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(mostShown, highlights.size()); ++i) {
        auto *button = new HighlightButton(highlights[i].title, this);
        button->setEnabled(highlights[i].page.has_value());
        if (const auto page = highlights[i].page)
            connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageWanted(*page); });
        m_column->addWidget(button);
    }
}

} // namespace fanye::app
