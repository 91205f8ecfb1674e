// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud by a real speech-dispatcher with eSpeak NG, which writes to files instead of a sound card.
#include "aloud/Utterances.h"
#include "app/aloud/ReadAloud.h"
#include "app/widgets/MessageBar.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::text;

namespace {

// A speech-dispatcher of the test's own, with one module: it appends what it is to say to a file, and has eSpeak NG
// write the sound to another.
class SpeechDispatcher
{
public:
    SpeechDispatcher()
    {
        write(QStringLiteral("speechd.conf"),
              "AudioOutputMethod \"alsa\"\n"
              "AddModule \"file-generic\" \"sd_generic\" \"file-generic.conf\"\n"
              "DefaultModule file-generic\n");
        QDir(m_folder.path()).mkdir(QStringLiteral("modules"));
        write(QStringLiteral("modules/file-generic.conf"),
              "GenericExecuteSynth \"{ printf %s \\'$DATA\\'; echo; } | tee -a FOLDER/spoken.txt | "
              "espeak-ng --stdin -v \\'$VOICE\\' -w FOLDER/spoken.wav\"\n"
              "GenericLanguage \"zh\" \"zh\" \"utf-8\"\n"
              "GenericLanguage \"zh-cn\" \"zh-cn\" \"utf-8\"\n"
              "GenericLanguage \"zh-hans-cn\" \"zh-hans-cn\" \"utf-8\"\n"
              "GenericLanguage \"en\" \"en\" \"utf-8\"\n"
              "GenericLanguage \"en-us\" \"en-us\" \"utf-8\"\n"
              "GenericLanguage \"en-latn-us\" \"en-latn-us\" \"utf-8\"\n"
              "AddVoice \"zh\" \"MALE1\" \"cmn\"\n"
              "AddVoice \"en\" \"MALE1\" \"en\"\n"
              "DefaultVoice \"en\"\n");
        write(QStringLiteral("asound.conf"), "pcm.!default { type null }\nctl.!default { type null }\n");
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + socket().toLocal8Bit());
    }
    ~SpeechDispatcher()
    {
        stop();
        qunsetenv("SPEECHD_ADDRESS");
    }

    // False: it is not installed here.
    bool start()
    {
        if (!FANYE_HAS_SPEECH || QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ALSA_CONFIG_PATH"), file(QStringLiteral("asound.conf")));
        m_server.setProcessEnvironment(environment);
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("speech-dispatcher"),
                       {QStringLiteral("-s"), QStringLiteral("-t"), QStringLiteral("0"), QStringLiteral("-C"),
                        m_folder.path(), QStringLiteral("-S"), socket(), QStringLiteral("-L"), m_folder.path(),
                        QStringLiteral("-P"), file(QStringLiteral("pid"))});
        return m_server.waitForStarted();
    }
    bool isListening() const { return QFileInfo::exists(socket()); }
    void stop()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.kill();
        m_server.waitForFinished();
    }

    QStringList spoken() const
    {
        QFile text(file(QStringLiteral("spoken.txt")));
        return text.open(QFile::ReadOnly)
            ? QString::fromUtf8(text.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }
    qint64 soundBytes() const { return QFileInfo(file(QStringLiteral("spoken.wav"))).size(); }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString socket() const { return file(QStringLiteral("speechd.sock")); }
    void write(const QString &name, QByteArray text)
    {
        QFile out(file(name));
        REQUIRE(out.open(QFile::WriteOnly));
        out.write(text.replace("FOLDER", m_folder.path().toLocal8Bit()));
    }

    QTemporaryDir m_folder;
    QProcess m_server;
};

// The issue that is read, and by when enough was.
struct Read
{
    QString file;
    int upTo = 0; // page
};

Read toRead()
{
    const QString monthly = QStringLiteral(FANYE_SHARED_ISSUES "/monthly-2024-02.pdf");
    return QFile::exists(monthly) ? Read{monthly, 8} : Read{QStringLiteral(FANYE_SAMPLE), 6};
}

} // namespace

TEST_CASE("an issue is read aloud by speech-dispatcher, without its running heads and folios")
{
    SpeechDispatcher service;
    if (!service.start()) {
        WARN("skipped: Qt TextToSpeech, speech-dispatcher or espeak-ng is not installed");
        return;
    }
    WindowUnderTest test;
    const OwnSettings settings;
    REQUIRE(test.waitFor([&] { return service.isListening(); }));
    const Read read = toRead();
    test.openAndWait(read.file);
    test.book().options().setTurnStyle(flip::TurnStyle::None);
    test.press(Qt::Key_Home);
    test.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto &reading = *test.window().findChild<ReadAloud *>();
    REQUIRE(test.waitFor(
        [&] {
            return reading.state() == ReadAloud::State::Off
                || (reading.current() && reading.current()->page().number() > read.upTo);
        },
        6 * patience));
    REQUIRE(reading.state() == ReadAloud::State::Speaking);
    CHECK(test.book().spread().has(reading.current()->page()));
    test.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);

    const QStringList spoken = service.spoken();
    const IssueText &text = test.window().session().openIssue()->analysis->text();
    CHECK(service.soundBytes() > 1000);
    CHECK(spoken.size() > 20);
    int sentences = 0, missing = 0;
    for (const PageText &page : text.pages) {
        if (page.page.number() >= read.upTo)
            break;
        CAPTURE(page.page.number());
        for (const TextLine &line : page.lines)
            if (isFurniture(line.role)) {
                const TextSpan span{{page.page, line.first}, {page.page, line.first + line.count}};
                CHECK(spoken.count(spanText(text, span).simplified())
                      <= 1); // the name of the series is the title of the cover, too
            }
        for (const aloud::Utterance &utterance : aloud::utterancesOf(text, page.page, QStringLiteral("en"))) {
            ++sentences;
            missing += spoken.contains(utterance.text) ? 0 : 1;
        }
    }
    CHECK(sentences > 20);
    CHECK(missing * 8 <= sentences); // the module writes some signs, such as quotation marks, in another way
}

TEST_CASE("a speech service that is gone is told, and the window goes on")
{
    SpeechDispatcher service;
    if (!service.start()) {
        WARN("skipped: Qt TextToSpeech, speech-dispatcher or espeak-ng is not installed");
        return;
    }
    service.stop();
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nowhere/speechd.sock");
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_SAMPLE));
    test.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    const auto bars = test.window().findChildren<MessageBar *>();
    REQUIRE(test.waitFor([&] {
        return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->text().contains(QStringLiteral("speech-dispatcher"));
        });
    }));
    CHECK(test.window().findChild<ReadAloud *>()->state() == ReadAloud::State::Off);
}
