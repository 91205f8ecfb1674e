// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PdfBackend.h"

#include <QImage>
#include <QRect>
#include <QString>

#include <memory>
#include <string>

namespace fanye {

std::unique_ptr<engine::FileBytes> bytesOf(const char *name);
// A backend with one of the tests' own PDFs, "plain" for plain.pdf.
engine::PdfBackend backendOf(const char *name, const QString &password = {});
// A backend with these bytes.
engine::PdfBackend backendWith(const QByteArray &content);
engine::PdfBackend backendOfFile(const QString &path, const QString &password = {});

// The page painted at one pixel for each point; null where it could not be.
QImage painted(engine::PdfBackend &backend, int page, engine::Painter painter, int pixelsPerPoint = 1);
// The characters of a page, with a space after each that has one.
QString textOf(const PageGlyphs &page);
// Where a picture is red; null where it is nowhere.
QRect redArea(const QImage &picture);

// "Title@page" behind two dots for each level, one line each, as "..Child@3+12.5" with a top edge.
std::string outlineAsText(const IssueStructure &structure);
// All parts put together.
IssueStructure structureOf(engine::PdfBackend &backend);

} // namespace fanye
