// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/IssueFile.h"

#include "support/Catch.h"
#include "support/Folder.h"
#include "worker/file/FileSignature.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <vector>

using namespace fanye;
using namespace fanye::worker;

TEST_CASE("what is no PDF is named for what it is")
{
    struct Row
    {
        const char *what;
        QByteArray content;
        FileKind kind;
    };
    const QByteArray zip = QByteArray("PK\x03\x04\x14\0", 6);
    const std::vector<Row> rows{
        {"html", "<!DOCTYPE html><html><body>404", FileKind::WebPage},
        {"html, without its type", "\n  <HTML><head>", FileKind::WebPage},
        {"xml", "<?xml version=\"1.0\"?><rss/>", FileKind::PlainText},
        {"text", "Dear colleagues,\nplease find attached", FileKind::PlainText},
        {"svg", "<?xml version=\"1.0\"?><svg width=\"1\"/>", FileKind::Picture},
        {"jpeg", "\xff\xd8\xff\xe0....JFIF", FileKind::Picture},
        {"png", "\x89PNG\r\n", FileKind::Picture},
        {"gif", "GIF89a", FileKind::Picture},
        {"bmp", "BM\x3a", FileKind::Picture},
        {"tiff", QByteArray("II*\0\x08", 5), FileKind::Picture},
        {"tiff of the other kind", QByteArray("MM\0*\0", 5), FileKind::Picture},
        {"webp", "RIFF\x10\x11\x12\x13WEBPVP8 ", FileKind::Picture},
        {"heic",
         QByteArray("\0\0\0\x18"
                    "ftypheic",
                    12),
         FileKind::Picture},
        {"zip", zip, FileKind::Archive},
        {"rar", "Rar!\x1a\x07\x01", FileKind::Archive},
        {"7z", "7z\xbc\xaf\x27\x1c", FileKind::Archive},
        {"gzip", "\x1f\x8b\x08", FileKind::Archive},
        {"xz",
         QByteArray("\xfd"
                    "7zXZ\0\x04",
                    7),
         FileKind::Archive},
        {"bzip2", "BZh91AY", FileKind::Archive},
        {"zstd", "\x28\xb5\x2f\xfd\x04", FileKind::Archive},
        {"tar", QByteArray("issue.pdf").leftJustified(257, '\0') + "ustar", FileKind::Archive},
        {"docx", zip + "....[Content_Types].xml", FileKind::OfficeDocument},
        {"xlsx", zip + "....xl/workbook.xml", FileKind::OfficeDocument},
        {"pptx", zip + "....ppt/presentation.xml", FileKind::OfficeDocument},
        {"odt", zip + "....mimetypeapplication/vnd.oasis.opendocument.text", FileKind::OfficeDocument},
        {"doc", "\xd0\xcf\x11\xe0\xa1\xb1", FileKind::OfficeDocument},
        {"rtf", "{\\rtf1\\ansi", FileKind::OfficeDocument},
        {"ofd", zip + "....OFD.xml", FileKind::Ofd},
        {"caj", QByteArray("CAJ\0\0\0", 6), FileKind::Caj},
        {"caj as images", QByteArray("HN\0\0\xc8", 5), FileKind::Caj},
        {"kdh", "KDH 2.00", FileKind::Caj},
        {"epub", zip + "....mimetypeapplication/epub+zip", FileKind::EBook},
        {"mobi", QByteArray("Monthly").leftJustified(60, '\0') + "BOOKMOBI", FileKind::EBook},
        {"djvu", "AT&TFORM....DJVU", FileKind::DjVu},
        {"postscript", "%!PS-Adobe-3.0", FileKind::PostScript},
        {"mail", "Received: from a\nMIME-Version: 1.0\n\nHello", FileKind::Mail},
        {"base64", "JVBERi0xLjcKJ", FileKind::MailAttachment},
        {"git-lfs", "version https://git-lfs.github.com/spec/v1\noid", FileKind::LfsPointer},
        {"program",
         "\x7f"
         "ELF\x02",
         FileKind::Program},
        {"program for Windows", "MZ\x90", FileKind::Program},
        {"sqlite", "SQLite format 3", FileKind::Database},
        {"noise", QByteArray("\x01\x02\0\x03", 4), FileKind::Unknown},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const Folder folder;
        const auto file = IssueFile::open(folder.with("issue.pdf", row.content));
        REQUIRE(!file);
        CHECK(file.failure() == Failure{Reason::NotPdf, {}, row.kind});
    }
}

TEST_CASE("a file that has lost its header looks like a PDF by its objects")
{
    for (const char *beginning : {"%PDF-1.4\n", "1 0 obj\n<< /Type /Catalog >>", "% a remark\r\n12 0 obj<</Type/Page>>",
                                  "PDF-1.4\r1 0 obj\r<<", "\n\n  7  65535 obj [1 2]", "noise\n%PDF-1.7"}) {
        INFO(beginning);
        CHECK(looksLikePdf(beginning));
    }
    for (const char *beginning :
         {"", "1 0 object", "an object: 1 0 obj", "1 obj", "obj", "1 0\nobj", "10obj", "1 0", "a b obj"}) {
        INFO(beginning);
        CHECK(!looksLikePdf(beginning));
    }
    const QByteArray far = QByteArray(1024, '\n') + "1 0 obj\n%PDF-1.4";
    CHECK(!looksLikePdf(far));
}

TEST_CASE("a web page that this program made is an e-book, and opens; any other is a web page")
{
    const QByteArray generator = "<meta name=\"generator\" content=\"Fanye 1.0\">";
    const QByteArray head = "<!DOCTYPE html>\n<html><head><title>", rest = "</head><body></body></html>";
    struct Row
    {
        const char *what;
        QByteArray content;
        bool isEbook;
    };
    const Row rows[] = {
        {"an e-book", head + "T</title>" + generator + rest, true},
        {"with a long title", head + QByteArray(8000, 'T') + "</title>" + generator + rest, true},
        {"whose title begins a PDF", head + "%PDF-1.4</title>" + generator + rest, true},
        {"of another program", head + "T</title><meta name=\"generator\" content=\"Fanyer 1.0\">" + rest, false},
        {"that says so further down", head + QByteArray(20'000, 'T') + "</title>" + generator + rest, false},
        {"that says so in its text", head + "T</title></head><body>" + generator, false},
        {"that does not say so", head + "Fanye</title>" + rest, false},
        {"no web page", generator + rest, false},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const Folder folder;
        const auto file = IssueFile::open(folder.with("issue.html", row.content));
        CHECK(looksLikeEbook(row.content) == row.isEbook);
        CHECK(file.isOk() == row.isEbook);
    }
    const Folder folder;
    const auto other = IssueFile::open(folder.with("issue.html", head + "T</title>" + rest));
    CHECK(other.failure() == Failure{Reason::NotPdf, {}, FileKind::WebPage});
}

TEST_CASE("a letter that quotes a mail is no mail")
{
    CHECK(kindOfFile("Dear all,\nFrom: whom this came I do not know.\nDate: some day") == FileKind::PlainText);
}

TEST_CASE("what cannot be a file to read says why")
{
    const Folder folder;
    QDir().mkdir(folder.path("folder"));
    REQUIRE(mkfifo(QFile::encodeName(folder.path("pipe")).constData(), 0600) == 0);
    const std::vector<std::pair<QString, Reason>> rows{
        {folder.path("nothing"), Reason::NotFound},      {folder.path("nothing/below"), Reason::NotFound},
        {folder.with("empty", {}), Reason::Empty},       {folder.path("empty/below"), Reason::NotFound},
        {folder.path("folder"), Reason::IsFolder},       {folder.path("pipe"), Reason::NotAFile},
        {QStringLiteral("/dev/null"), Reason::NotAFile}, {QString(), Reason::NotFound},
    };
    for (const auto &[path, reason] : rows) {
        INFO(path.toStdString());
        const auto file = IssueFile::open(path);
        REQUIRE(!file);
        CHECK(file.failure().reason == reason);
    }
}

TEST_CASE("a file without the right to read it is not readable")
{
    if (geteuid() == 0) {
        WARN("skipped: root may read everything");
        return;
    }
    const Folder folder;
    const QString path = folder.with("secret.pdf", "%PDF-1.7\n");
    QFile::setPermissions(path, {});
    CHECK(IssueFile::open(path).failure().reason == Reason::NotReadable);
}

TEST_CASE("the mark of a PDF may stand anywhere in the first kilobyte")
{
    const Folder folder;
    CHECK(IssueFile::open(folder.with("first", "%PDF-1.7\n")));
    CHECK(IssueFile::open(folder.with("later", QByteArray(1019, ' ') + "%PDF-1.7\n")));
    CHECK(!IssueFile::open(folder.with("too late", QByteArray(1020, ' ') + "%PDF-1.7\n")));
}

TEST_CASE("an open issue does not change when its file does")
{
    const Folder folder;
    const QByteArray content = "%PDF-1.7\nsome pages";
    const QString path = folder.with("issue.pdf", content);
    const auto file = IssueFile::open(path);
    REQUIRE(file);
    CHECK(file->size() == content.size());
    REQUIRE(QFile::resize(path, 0));
    char read[64];
    CHECK(pread(file->descriptor(), read, sizeof read, 0) == content.size());
    CHECK(write(file->descriptor(), "x", 1) < 0);
}
