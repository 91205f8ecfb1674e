// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ErrorText.h"

#include "issue/PlainText.h"

#include <QCoreApplication>

namespace fanye::app {
namespace {

// The translation context for lupdate.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString notPdf(FileKind kind);
    static QString file(const Failure &why);
    static QString page(Reason why);
};

// No default, so that a kind without a sentence does not compile.
QString ErrorText::notPdf(FileKind kind)
{
    switch (kind) {
    case FileKind::WebPage:
        return tr(
            "“%1” is a web page, not a PDF. The download probably led to a sign-in page: open the address in a browser "
            "and save the PDF from there.");
    case FileKind::PlainText:
        return tr("“%1” is plain text, not a PDF. Open it with a text editor, or ask the sender for the PDF.");
    case FileKind::Picture:
        return tr("“%1” is a picture, not a PDF. Open it with an image viewer, or print it to a PDF there.");
    case FileKind::Archive:
        return tr("“%1” is a compressed archive, not a PDF. Unpack it first, and open the PDF inside.");
    case FileKind::OfficeDocument:
        return tr("“%1” is an office document, not a PDF. Open it with an office program and export it as a PDF.");
    case FileKind::Ofd:
        return tr("“%1” is an OFD document, not a PDF. Open it with an OFD reader and export or print it as a PDF.");
    case FileKind::Caj:
        return tr(
            "“%1” is a CAJ document, not a PDF. Open it with CAJViewer and print it to a PDF, or download the PDF "
            "edition.");
    case FileKind::EBook:
        return tr("“%1” is an e-book, not a PDF. Open it with an e-book reader, or ask for the PDF edition.");
    case FileKind::DjVu:
        return tr(
            "“%1” is a DjVu document, not a PDF. Open it with a DjVu viewer, or convert it with a program such as "
            "ddjvu.");
    case FileKind::PostScript:
        return tr("“%1” is a PostScript file, not a PDF. Convert it with a program such as ps2pdf.");
    case FileKind::Mail:
        return tr("“%1” is an e-mail message, not a PDF. Open it with a mail program and save the attached PDF.");
    case FileKind::MailAttachment:
        return tr("“%1” is a PDF that is still packed as it was sent by mail (Base64). Save the attachment again with "
                  "the mail program.");
    case FileKind::LfsPointer:
        return tr("“%1” only stands for a PDF that is kept elsewhere (a Git LFS pointer). Fetch the file itself with "
                  "“git lfs pull”.");
    case FileKind::Program:
        return tr("“%1” is a program, not a PDF. Do not run it unless you know where it comes from; ask the sender for "
                  "the PDF.");
    case FileKind::Database:
        return tr("“%1” is a database, not a PDF. Ask the sender for the PDF.");
    case FileKind::Unknown:
        break;
    }
    return tr("“%1” is not a PDF, whatever its name says. Ask the sender for the PDF.");
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
        return notPdf(why.kind);
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
        return tr("“%1” needs more memory than Fanye allows for one file. Ask for a smaller copy, or one in parts.");
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
        return tr("“%1” was not opened: this system does not let Fanye limit the memory that a file may use. Start "
                  "Fanye outside of the container or sandbox that it runs in, or ask who set that up.");
    case Reason::OutOfMemory:
        return tr("There is not enough memory left for “%1”. Close other programs and open it again.");
    }
    return tr("“%1” cannot be opened. Get the file again.");
}

QString ErrorText::page(Reason why)
{
    switch (why) {
    case Reason::TooSlow:
        return tr("Page %1 took too long and is skipped. The other pages can be read.");
    case Reason::TooLarge:
        return tr(
            "Page %1 needs more memory than Fanye allows for one page and is skipped. The other pages can be read.");
    case Reason::OutOfMemory:
        return tr("There is not enough memory left for page %1. Close other programs and try it again.");
    case Reason::EngineMissing:
        return tr(
            "Page %1 cannot be read because a part of Fanye (fanye-engine) cannot be started. Install Fanye again.");
    default:
        return tr("Page %1 is damaged and is skipped. The other pages can be read.");
    }
}

} // namespace

QString errorText(const Failure &why, const QString &fileName)
{
    return ErrorText::file(why).arg(plainText(fileName));
}

QString pageErrorText(const Failure &why, PageNumber page)
{
    return ErrorText::page(why.reason).arg(page.number());
}

} // namespace fanye::app
