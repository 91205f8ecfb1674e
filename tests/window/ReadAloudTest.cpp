// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud in the real window, by a voice that only records what it is asked to say.
#include "app/aloud/ReadAloud.h"
#include "app/settings/Settings.h"
#include "app/textmode/TextView.h"
#include "app/widgets/MessageBar.h"
#include "flip/face/FaceHighlights.h"
#include "flip/view/BookSelection.h"
#include "support/RecordedSpeech.h"
#include "window/Selecting.h"

#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::text;

namespace {

constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;

class ReadAloudTest : public Selecting
{
public:
    ReadAloudTest()
    {
        reading().speaker().setMakeSpeech([this] { return std::make_unique<RecordedSpeech>(record); });
        book().options().setTurnStyle(flip::TurnStyle::None);
        book().options().setPaper(flip::Paper::White); // whatever another test has left
        book().setFocus();
    }
    ~ReadAloudTest() { close(); } // the record lives until then

    ReadAloud &reading() { return *window().findChild<ReadAloud *>(); }
    bool isOff() { return reading().state() == ReadAloud::State::Off; }
    bool isBarShown()
    {
        const auto *bar = find<QFrame>("aloudBar");
        return bar && bar->isVisible();
    }
    int count() const { return int(record.said.size()); }
    void start()
    {
        const int before = count();
        press(Qt::Key_Y, both);
        REQUIRE(waitFor([&] { return count() > before; }));
    }
    void finishSentence()
    {
        const int before = count();
        static_cast<RecordedSpeech &>(*record.speech).finish();
        REQUIRE(waitFor([&] { return count() > before || isOff(); }));
    }
    QString last() const { return record.said.back().text; }
    QToolButton *button(const char *name) { return find<QToolButton>(name); }
    // The menu of a button runs an event loop of its own: `look` is called in it, and it is closed.
    void inMenu(const char *name, const std::function<void(QMenu &)> &look)
    {
        QMenu *menu = button(name)->menu();
        QTimer opened;
        QObject::connect(&opened, &QTimer::timeout, menu, [&] {
            if (!menu->isVisible())
                return;
            opened.stop();
            look(*menu);
            menu->close();
        });
        opened.start(20);
        click(button(name), button(name)->rect().center());
        REQUIRE(waitFor([&] { return !opened.isActive() && !menu->isVisible(); }));
    }
    void chooseRow(const char *name, const QString &words)
    {
        QAction *found = nullptr;
        inMenu(name, [&](QMenu &menu) {
            found = row(&menu, words);
            if (found)
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(found).center());
        });
        REQUIRE(found);
    }
    // Pixels of paper, which is not quite white, in the colour of the sentence that is read.
    int markedPixels()
    {
        const QColor ink = flip::spokenInk(flip::Paper::White);
        const QImage seen = book().grab().toImage();
        int marked = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x) {
                const QColor at = seen.pixelColor(x, y);
                marked += std::abs(at.red() - ink.red()) < 14 && std::abs(at.green() - ink.green()) < 14
                    && std::abs(at.blue() - ink.blue()) < 14;
            }
        return marked;
    }
    QString message()
    {
        for (const MessageBar *bar : window().findChildren<MessageBar *>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }

    SpeechRecord record;

private:
    OwnSettings m_settings;
};

} // namespace

TEST_CASE_METHOD(ReadAloudTest, "the open pages are read sentence by sentence, each marked on the paper")
{
    REQUIRE(markedPixels() < 20);
    CHECK(!isBarShown());
    start();
    CHECK(isBarShown());
    CHECK(spanText(issue(), reading().current()->span).simplified().startsWith(last().left(4)));
    while (reading().current()->text.size() < 20)
        finishSentence();
    REQUIRE(waitFor([this] { return markedPixels() > 100; }));
    press(Qt::Key_Y, both);
    CHECK(isOff());
    CHECK(!isBarShown());
    CHECK(waitFor([this] { return markedPixels() < 20; }));
}

TEST_CASE_METHOD(ReadAloudTest, "pages turn by themselves, to the end of the issue, and furniture is not read")
{
    record.isQuick = true;
    press(Qt::Key_Y, both);
    std::vector<int> pages;
    QObject::connect(&reading(), &ReadAloud::sentenceBegan, &reading(), [&] {
        const int page = reading().current()->page().number();
        CHECK(book().spread().has(PageNumber::fromNumber(page)));
        pages.push_back(page);
    });
    REQUIRE(waitFor([this] { return count() > 0 && isOff(); }));
    CHECK(std::is_sorted(pages.begin(), pages.end()));
    CHECK(pages.back() > left + 2);
    for (const PageText &page : issue().pages)
        for (const TextLine &line : page.lines)
            if (isFurniture(line.role) && page.page.number() > left) {
                const QString furniture
                    = spanText(issue(), {{page.page, line.first}, {page.page, line.first + line.count}});
                for (const aloud::Say &say : record.said)
                    CHECK(say.text != furniture.simplified());
            }
}

TEST_CASE_METHOD(ReadAloudTest, "a pause breaks the sentence off, and it is begun anew")
{
    start();
    const QString sentence = last();
    press(Qt::Key_Space, both);
    CHECK(reading().state() == ReadAloud::State::Paused);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(count() == 1);
    press(Qt::Key_Space, both);
    REQUIRE(waitFor([this] { return count() == 2; }));
    CHECK(last() == sentence);
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitFor([this] { return count() == 3; }));
    CHECK(last() != sentence);
    press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([this] { return count() == 4; }));
    CHECK(last() == sentence);
}

TEST_CASE_METHOD(ReadAloudTest, "a reader who turns away is left there, until coming back to what is read")
{
    start();
    QToolButton *follow = button("aloudFollow");
    CHECK(!follow->isEnabled());
    press(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(waitUntilStill());
    const flip::Spread elsewhere = book().spread();
    CHECK(follow->isEnabled());
    finishSentence();
    CHECK(reading().state() == ReadAloud::State::Speaking);
    CHECK(book().spread() == elsewhere);
    click(follow, follow->rect().center());
    REQUIRE(waitUntilStill());
    CHECK(book().spread().has(reading().current()->page()));
    CHECK(!follow->isEnabled());
}

TEST_CASE_METHOD(ReadAloudTest, "single pages instead of two leave the book at what is read")
{
    while (reading().state() == ReadAloud::State::Off || reading().current()->page().number() < right)
        reading().state() == ReadAloud::State::Off ? start() : finishSentence();
    press(Qt::Key_6, Qt::ControlModifier);
    CHECK(waitFor([this] { return book().spread().has(reading().current()->page()); }));
    CHECK(!button("aloudFollow")->isEnabled());
}

TEST_CASE_METHOD(ReadAloudTest, "a magnified page is pushed to the sentence that is read")
{
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(waitUntilStill());
    start();
    for (int i = 0; i < 8; ++i) {
        CAPTURE(i);
        CHECK(waitFor([this] { return markedPixels() > 100; }));
        for (int j = 0; j < 3; ++j)
            finishSentence();
    }
}

TEST_CASE_METHOD(ReadAloudTest, "speed and voice are chosen while it reads, and remembered for the language")
{
    start();
    CHECK(record.said.back().voice.name == QLatin1String("Huihui"));
    CHECK(record.said.back().rate == 0);
    chooseRow("aloudSpeed", QStringLiteral("1.5"));
    REQUIRE(waitFor([this] { return record.said.back().rate > 0; }));
    chooseRow("aloudVoice", QStringLiteral("Kangkang"));
    REQUIRE(waitFor([this] { return record.said.back().voice.name == QLatin1String("Kangkang"); }));
    CHECK(Settings().speechSettings(QStringLiteral("zh")) == SpeechSettings{150, QStringLiteral("Kangkang")});
    CHECK(Settings().speechSettings(QStringLiteral("en")) == SpeechSettings());
    press(Qt::Key_Y, both);
    start();
    CHECK(record.said.back().voice.name == QLatin1String("Kangkang"));
}

TEST_CASE_METHOD(ReadAloudTest, "reading begins with the selected sentence, or with the one that was pointed at")
{
    const int glyph = firstGlyph(right);
    const TextSpan selected{{PageNumber::fromNumber(right), glyph + 2}, {PageNumber::fromNumber(right), glyph + 4}};
    book().selecting().select(selected);
    start();
    CHECK(reading().current()->span.first <= selected.first);
    CHECK(reading().current()->span.last >= selected.last);
    CHECK(book().selecting().selection() == selected);
    press(Qt::Key_Y, both);
    book().selecting().clearSelection();
    QAction *here = row(openMenu(glyphAt(right, glyph)), QStringLiteral("Read aloud from here"));
    REQUIRE(here);
    const int before = count();
    here->trigger();
    REQUIRE(waitFor([&] { return count() > before; }));
    CHECK(reading().current()->page().number() == right);
}

TEST_CASE_METHOD(ReadAloudTest, "the text beside the book goes along with what is read")
{
    press(Qt::Key_2, Qt::AltModifier);
    auto *view = find<TextView>("textView");
    REQUIRE(waitFor([view] { return view->isVisible(); }));
    record.isQuick = true;
    press(Qt::Key_Y, both);
    REQUIRE(waitFor([this] { return count() > 20; }));
    record.isQuick = false;
    CHECK(waitFor([&] { return !reading().current() || view->isInSight(reading().current()->span.first); }));
}

TEST_CASE_METHOD(ReadAloudTest, "a voice that is missing is told in words that say what to install")
{
    QString words = QStringLiteral("speech-dispatcher-espeak-ng");
    SECTION("no service")
    {
        record.failure = SpeechFailure::NoService;
    }
    SECTION("Qt's part is missing")
    {
        record.failure = SpeechFailure::NotInstalled;
        words = QStringLiteral("qt6-speech-speechd-plugin");
    }
    SECTION("no voice at all")
    {
        record.voices.clear();
    }
    SECTION("none for the language")
    {
        record.voices = {{QStringLiteral("Hazel"), QStringLiteral("en")}};
        words = QStringLiteral("Chinese");
    }
    press(Qt::Key_Y, both);
    REQUIRE(waitFor([&] { return message().contains(words); }));
    CHECK(isOff());
    CHECK(count() == 0);
    CHECK(!isBarShown());
}

TEST_CASE_METHOD(ReadAloudTest, "a voice that never answers is given up with a sentence")
{
    reading().speaker().setPatience(1);
    start();
    REQUIRE(waitFor([this] { return isOff(); }));
    CHECK(record.made == 2);
    CHECK(message().contains(QStringLiteral("does not answer")));
}

TEST_CASE_METHOD(ReadAloudTest, "an issue without text says so, and closing an issue ends the reading")
{
    start();
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(waitFor([this] { return !window().session().openIssue(); }));
    CHECK(isOff());
    CHECK(record.stops == 1);
    openAndWait(QStringLiteral(FANYE_TEST_DATA "/jpeg-2000.pdf"));
    press(Qt::Key_Y, both);
    CHECK(waitFor([this] { return message().contains(QStringLiteral("no text to read aloud")); }));
    CHECK(isOff());
}
