// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ErrorText.h"

#include "issue/PlainText.h"

#include <QCoreApplication>

#include <array>

namespace fanye {
namespace {

// A name of its own for lupdate, which finds the sentences by it.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString notPdf(const QString &kind, const QString &name);
    static QString file(const Failure &why);
    static QString page(Reason why);
};

struct Kind
{
    const char *name; // as the engine says it
    const char *sentence; // %1 is the file
};

constexpr const char *webPage = QT_TRANSLATE_NOOP(
    "ErrorText",
    "“%1” is a web page, not a PDF. The download probably led to a sign-in page: open the address in a browser "
    "and save the PDF from there.");
constexpr const char *picture = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is a picture, not a PDF. Open it with an image viewer, or print it to a PDF there.");
constexpr const char *archive = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is a compressed archive, not a PDF. Unpack it first, and open the PDF inside.");
constexpr const char *document = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is an office document, not a PDF. Open it with an office program and export it as a PDF.");
constexpr const char *mail = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is an e-mail message, not a PDF. Open it with a mail program and save the attached PDF.");
constexpr const char *book = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is an e-book, not a PDF. Open it with an e-book reader, or ask for the PDF edition.");
constexpr const char *postScript
    = QT_TRANSLATE_NOOP("ErrorText", "“%1” is a PostScript file, not a PDF. Convert it with a program such as ps2pdf.");
constexpr const char *plain = QT_TRANSLATE_NOOP(
    "ErrorText", "“%1” is plain text, not a PDF. Open it with a text editor, or ask the sender for the PDF.");
constexpr const char *placeholder = QT_TRANSLATE_NOOP(
    "ErrorText",
    "“%1” only stands for a PDF that is kept elsewhere (a Git LFS pointer). Fetch the file itself with "
    "“git lfs pull”.");
constexpr const char *unknown
    = QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a PDF, whatever its name says. Ask the sender for the PDF.");

constexpr std::array kinds{
    Kind{"html", webPage},        Kind{"xml", plain},       Kind{"text", plain},
    Kind{"jpeg", picture},        Kind{"png", picture},     Kind{"gif", picture},
    Kind{"tiff", picture},        Kind{"webp", picture},    Kind{"bmp", picture},
    Kind{"svg", picture},         Kind{"heic", picture},    Kind{"zip", archive},
    Kind{"gzip", archive},        Kind{"rar", archive},     Kind{"7z", archive},
    Kind{"xz", archive},          Kind{"bzip2", archive},   Kind{"tar", archive},
    Kind{"zstd", archive},        Kind{"docx", document},   Kind{"xlsx", document},
    Kind{"pptx", document},       Kind{"doc", document},    Kind{"ole", document},
    Kind{"office", document},     Kind{"odt", document},    Kind{"rtf", document},
    Kind{"ofd", document},        Kind{"wps", document},    Kind{"email", mail},
    Kind{"mail", mail},           Kind{"eml", mail},        Kind{"mime", mail},
    Kind{"epub", book},           Kind{"mobi", book},       Kind{"postscript", postScript},
    Kind{"ps", postScript},       Kind{"lfs", placeholder}, Kind{"lfs-pointer", placeholder},
    Kind{"git-lfs", placeholder},
};

QString ErrorText::notPdf(const QString &kind, const QString &name)
{
    for (const Kind &known : kinds)
        if (kind.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return tr(known.sentence).arg(name);
    return tr(unknown).arg(name);
}

QString ErrorText::file(const Failure &why)
{
    switch (why.reason) {
    case Reason::NotFound:
        return tr("There is no file “%1”. It may have been moved or renamed, or its drive is not connected.");
    case Reason::IsFolder:
        return tr("“%1” is a folder. Open one of the PDF files in it.");
    case Reason::NotAFile:
        return tr("“%1” is a pipe or a device, not a file. Save the PDF to a folder and open it there.");
    case Reason::NotReadable:
        return tr(
            "“%1” cannot be read: you may not be allowed to, or its drive has a fault. Copy it to a folder of your "
            "own, or ask its owner.");
    case Reason::Empty:
        return tr("“%1” is empty. The download or the copy was probably cut off: get the file again.");
    case Reason::NotPdf:
        return tr(unknown);
    case Reason::PasswordNeeded:
        return tr("“%1” is locked. Enter its password to open it.");
    case Reason::WrongPassword:
        return tr(
            "This password does not open “%1”. Look at capital letters and the input method, and enter it again.");
    case Reason::UnknownEncryption:
        return tr(
            "“%1” is locked in a way that Fanye cannot open, such as a company's rights management. Ask the sender "
            "for a copy without it.");
    case Reason::Damaged:
        return tr("“%1” is damaged: no page can be found in it. Get the file again, from its source if you can.");
    case Reason::TooSlow:
        return tr(
            "“%1” took too long to open, so Fanye gave up. It is damaged or far too complex: get it again, or ask "
            "for a simpler copy.");
    case Reason::TooLarge:
        return tr("“%1” needs more memory than Fanye gives to one file. Ask for a smaller copy, or one in parts.");
    case Reason::EngineLost:
        return tr("Reading “%1” failed again and again, so Fanye stopped trying. The file is probably damaged: get it "
                  "again, from its source if you can.");
    case Reason::EngineMissing:
        return tr(
            "“%1” cannot be opened because a part of Fanye (fanye-engine) cannot be started. Install Fanye again.");
    case Reason::PageUnreadable:
        return tr("A part of “%1” cannot be read. Get the file again, from its source if you can.");
    case Reason::CannotWrite:
        return tr(
            "“%1” cannot be written. See that its folder exists, that you may write there, and that the disk is not "
            "full.");
    case Reason::NotAllowed:
        return tr("The author of “%1” does not allow changes to it, not even in a copy. Ask the author for a copy "
                  "without this lock.");
    case Reason::Unprotected:
        return tr("“%1” was not opened: this system does not let Fanye bound the memory that a file may take. Start "
                  "Fanye outside of the container or sandbox that it runs in, or ask who set that up.");
    }
    return tr("“%1” cannot be opened. Get the file again.");
}

QString ErrorText::page(Reason why)
{
    switch (why) {
    case Reason::TooSlow:
        return tr("Page %1 took too long and is left out. The other pages can be read.");
    case Reason::TooLarge:
        return tr(
            "Page %1 needs more memory than Fanye gives to one page and is left out. The other pages can be read.");
    case Reason::EngineMissing:
        return tr(
            "Page %1 cannot be read because a part of Fanye (fanye-engine) cannot be started. Install Fanye again.");
    default:
        return tr("Page %1 is damaged and is left out. The other pages can be read.");
    }
}

} // namespace

QString errorText(const Failure &why, const QString &fileName)
{
    const QString name = plainText(fileName);
    return why.reason == Reason::NotPdf ? ErrorText::notPdf(why.detail, name) : ErrorText::file(why).arg(name);
}

QString pageErrorText(const Failure &why, PageNumber page)
{
    return ErrorText::page(why.reason).arg(page.number());
}

} // namespace fanye
