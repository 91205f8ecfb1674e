// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/AloudBar.h"

#include "app/commands/Actions.h"
#include "app/desktop/PlainTip.h"
#include "app/desktop/TintedIcon.h"
#include "app/widgets/ActionButton.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace fanye::app {

using namespace aloud;

namespace {

constexpr int iconSide = 18;
constexpr int margin = 12; // to the lower edge
constexpr int mostVoices = 60; // in the menu
constexpr int speeds[] = {50, 75, 100, 125, 150, 175, 200, 250}; // per cent

QString speedWords(int speed)
{
    return AloudBar::tr("%1×", "a speed").arg(QLocale().toString(speed / 100.0, 'g', 3));
}

// With the groups that its actions were in.
void clear(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

AloudBar::AloudBar(const Actions &actions, QWidget *over, QWidget *book)
    : QFrame(over->parentWidget())
    , m_over(*over)
    , m_book(*book)
{
    setObjectName(QStringLiteral("aloudBar"));
    setAccessibleName(tr("Reading aloud"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(2);
    for (const Command command : {Command::PreviousSentence, Command::PauseReading, Command::NextSentence})
        row->addWidget(actionButton(actions[command], iconSide, this));
    m_speed = button({}, tr("Speed"), "aloudSpeed");
    m_voice = button(QStringLiteral("speak"), tr("Voice"), "aloudVoice");
    m_follow = button(QStringLiteral("book"), tr("Back to what is read"), "aloudFollow");
    QToolButton *stop = button(QStringLiteral("close"), tr("Stop reading aloud"), "aloudStop");
    for (QToolButton *menu : {m_speed, m_voice}) {
        menu->setPopupMode(QToolButton::InstantPopup);
        menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        menu->setMenu(new QMenu(menu));
    }
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setMinimumWidth(m_speed->fontMetrics().horizontalAdvance(speedWords(125)) + 24); // however long its text
    connect(m_speed->menu(), &QMenu::aboutToShow, this, &AloudBar::fillSpeeds);
    connect(m_voice->menu(), &QMenu::aboutToShow, this, &AloudBar::fillVoices);
    connect(m_follow, &QToolButton::clicked, this, &AloudBar::followWanted);
    connect(stop, &QToolButton::clicked, this, &AloudBar::stopWanted);
    over->installEventFilter(this);
    book->installEventFilter(this);
    hide();
}

QToolButton *AloudBar::button(const QString &icon, const QString &words, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setIconSize({iconSide, iconSide});
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    layout()->addWidget(button);
    return button;
}

void AloudBar::setView(const AloudView &view)
{
    m_view = view;
    m_speed->setText(speedWords(view.speed));
    m_voice->setEnabled(!view.voices.empty());
    m_voice->setToolTip(view.voice.isEmpty() ? tr("Voice") : plainTip(tr("Voice: %1").arg(view.voice)));
    m_follow->setEnabled(!view.isFollowed);
}

void AloudBar::fillSpeeds()
{
    QMenu &menu = *m_speed->menu();
    clear(menu);
    auto *exclusive = new QActionGroup(&menu);
    for (const int speed : speeds) {
        QAction *action = menu.addAction(speedWords(speed), this, [this, speed] { Q_EMIT speedWanted(speed); });
        action->setCheckable(true);
        action->setChecked(speed == m_view.speed);
        exclusive->addAction(action);
    }
}

// A name is plain text: an ampersand in it marks no key.
void AloudBar::fillVoices()
{
    QMenu &menu = *m_voice->menu();
    clear(menu);
    menu.addSection(m_view.language);
    auto *exclusive = new QActionGroup(&menu);
    const auto count = std::min(m_view.voices.size(), std::size_t(mostVoices));
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = m_view.voices[i].name;
        QAction *action = menu.addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                         [this, name] { Q_EMIT voiceWanted(name); });
        action->setCheckable(true);
        action->setChecked(name == m_view.voice);
        exclusive->addAction(action);
    }
}

bool AloudBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (isVisible())
            takePlace();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void AloudBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    takePlace();
    raise();
}

void AloudBar::takePlace()
{
    layout()->activate();
    const QWidget &below = m_book.isVisible() ? m_book : m_over;
    const QRect room(below.mapTo(parentWidget(), QPoint()), below.size());
    QRect place(QPoint(), sizeHint().boundedTo(m_over.size()));
    place.moveCenter(room.center());
    place.moveBottom(room.bottom() - margin);
    setGeometry(place);
}

void AloudBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    const double radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace fanye::app
