// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ViewOptions.h"

#include "app/commands/Actions.h"
#include "app/desktop/PulseOutput.h"
#include "app/desktop/Theme.h"
#include "app/pages/PageSound.h"
#include "app/settings/DesktopPreferences.h"
#include "app/widgets/FrameOverlay.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"

#include <initializer_list>
#include <utility>

namespace fanye::app {

using namespace flip;

namespace {

double factorOf(TurnPace pace)
{
    switch (pace) {
    case TurnPace::Calm:
        return 0.65;
    case TurnPace::Brisk:
        return 1.6;
    default:
        return 1;
    }
}

// Connects each action of a choice to its value: checked where the value is `now`; calls `take` when it is chosen.
template <typename Choice, typename Take>
void tie(const Actions &actions, QObject *owner, Choice now, std::initializer_list<std::pair<Command, Choice>> choices,
         Take take)
{
    for (const auto &[command, choice] : choices) {
        actions[command]->setChecked(choice == now);
        QObject::connect(actions[command], &QAction::triggered, owner, [take, choice = choice] { take(choice); });
    }
}

} // namespace

ViewOptions::ViewOptions(FlipView &book, const Actions &actions, DesktopPreferences &preferences, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_preferences(preferences)
{
    offerAppearances(actions);
    offerTurnStyles(actions);
    offerPaces(actions);
    offerCovers(actions);
    offerPapers(actions);
    offerPaperWeights(actions);
    offerTrims(actions);
    offerTools(actions);
    offerSides(actions);
    offerZoom(actions);
    connect(&preferences, &DesktopPreferences::changed, this, &ViewOptions::applyAppearance);
    m_book.options().setReducedMotion(preferences.wantsReducedMotion());
    m_book.options().setTurnStyle(m_settings.turnStyle());
    m_book.options().setPace(factorOf(m_settings.turnPace()));
    m_book.options().setPaper(m_settings.paper());
    m_book.options().setPaperWeight(m_settings.paperWeight());
    new PageSound(book, actions, openPulse, this);
    auto *meter = new FrameOverlay(book);
    connect(actions[Command::FrameMeter], &QAction::triggered, meter, &FrameOverlay::setOn);
}

void ViewOptions::offerAppearances(const Actions &actions)
{
    tie<Appearance>(actions, this, m_settings.appearance(),
                    {{Command::AppearanceSystem, Appearance::System},
                     {Command::AppearanceLight, Appearance::Light},
                     {Command::AppearanceDark, Appearance::Dark}},
                    [this](Appearance appearance) {
                        m_settings.setAppearance(appearance);
                        applyAppearance();
                    });
}

void ViewOptions::offerTurnStyles(const Actions &actions)
{
    tie<TurnStyle>(actions, this, m_settings.turnStyle(),
                   {{Command::TurnCurl, TurnStyle::Curl},
                    {Command::TurnSlide, TurnStyle::Slide},
                    {Command::TurnFade, TurnStyle::Fade},
                    {Command::TurnNone, TurnStyle::None}},
                   [this](TurnStyle style) {
                       m_settings.setTurnStyle(style);
                       m_book.options().setTurnStyle(style);
                   });
}

void ViewOptions::offerCovers(const Actions &actions)
{
    const auto apply = [this](bool hard) { m_book.options().setCover(hard ? Cover::Hard : Cover::Soft); };
    QAction *covers = actions[Command::HardCovers];
    covers->setChecked(m_settings.hasHardCovers());
    apply(covers->isChecked());
    connect(covers, &QAction::triggered, this, [this, apply](bool hard) {
        m_settings.setHardCovers(hard);
        apply(hard);
    });
}

void ViewOptions::offerPaces(const Actions &actions)
{
    tie<TurnPace>(actions, this, m_settings.turnPace(),
                  {{Command::PaceCalm, TurnPace::Calm},
                   {Command::PaceUsual, TurnPace::Usual},
                   {Command::PaceBrisk, TurnPace::Brisk}},
                  [this](TurnPace pace) {
                      m_settings.setTurnPace(pace);
                      m_book.options().setPace(factorOf(pace));
                  });
}

void ViewOptions::offerPapers(const Actions &actions)
{
    tie<Paper>(
        actions, this, m_settings.paper(),
        {{Command::PaperWhite, Paper::White}, {Command::PaperWarm, Paper::Warm}, {Command::PaperNight, Paper::Night}},
        [this](Paper paper) {
            m_settings.setPaper(paper);
            m_book.options().setPaper(paper);
            Q_EMIT paperChosen(paper);
        });
}

void ViewOptions::offerPaperWeights(const Actions &actions)
{
    tie<PaperWeight>(actions, this, m_settings.paperWeight(),
                     {{Command::PaperThin, PaperWeight::Thin},
                      {Command::PaperMedium, PaperWeight::Medium},
                      {Command::PaperThick, PaperWeight::Thick}},
                     [this](PaperWeight weight) {
                         m_settings.setPaperWeight(weight);
                         m_book.options().setPaperWeight(weight);
                     });
}

void ViewOptions::offerTrims(const Actions &actions)
{
    tie<Trim>(actions, this, m_settings.trim(),
              {{Command::TrimAutomatic, Trim::Automatic},
               {Command::TrimAlways, Trim::Always},
               {Command::TrimNever, Trim::Never}},
              [this](Trim trim) {
                  m_settings.setTrim(trim);
                  Q_EMIT trimChosen(trim); // another window may have set the same before
              });
}

// In a presentation, a click anywhere on a page turns it; it never selects text.
void ViewOptions::offerTools(const Actions &actions)
{
    m_book.selecting().setTool(m_settings.tool());
    tie<Tool>(actions, this, m_settings.tool(), {{Command::TextTool, Tool::Text}, {Command::HandTool, Tool::Hand}},
              [this](Tool tool) {
                  m_settings.setTool(tool);
                  m_book.selecting().setTool(tool);
              });
    connect(actions[Command::Presentation], &QAction::toggled, this,
            [this](bool presents) { m_book.selecting().setTool(presents ? Tool::Hand : m_settings.tool()); });
}

void ViewOptions::offerSides(const Actions &actions)
{
    actions[Command::AutomaticPages]->setChecked(true);
    connect(actions[Command::AutomaticPages], &QAction::triggered, this,
            [this] { m_book.options().setSidesAutomatic(); });
    connect(actions[Command::OnePage], &QAction::triggered, this, [this] { m_book.options().setSides(Sides::One); });
    connect(actions[Command::TwoPages], &QAction::triggered, this, [this] { m_book.options().setSides(Sides::Two); });
}

void ViewOptions::offerZoom(const Actions &actions)
{
    const auto on = [&](Command command, void (BookZoom::*zoom)()) {
        connect(actions[command], &QAction::triggered, this, [this, zoom] {
            if (m_book.isVisible()) // else the text is shown alone, and has its own sizes
                (m_book.zooming().*zoom)();
        });
    };
    on(Command::ZoomIn, &BookZoom::zoomIn);
    on(Command::ZoomOut, &BookZoom::zoomOut);
    on(Command::FitSpread, &BookZoom::fitSpread);
    on(Command::FitPage, &BookZoom::fitPage);
    on(Command::FitWidth, &BookZoom::fitWidth);
    on(Command::FitContent, &BookZoom::fitContent);
    on(Command::ActualSize, &BookZoom::actualSize);
}

void ViewOptions::applyAppearance()
{
    applyTheme(brightnessFor(m_settings.appearance(), m_preferences.isDark()));
    m_book.options().setReducedMotion(m_preferences.wantsReducedMotion());
}

} // namespace fanye::app
