// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

namespace fanye::engine {

class FileStrings;

// Visits the label dictionaries of a file, each with its first page (from 0) and the indirect object that it stands in.
// May throw where qpdf throws.
using LabelVisitor = std::function<void(int firstPage, QPDFObjectHandle label, QPDFObjGen holder)>;
void forEachLabel(QPDF &pdf, const LabelVisitor &visit);

// One label for each page; empty where the file has none.
QStringList labelsIn(QPDF &pdf, FileStrings &strings, int pageCount);

} // namespace fanye::engine
