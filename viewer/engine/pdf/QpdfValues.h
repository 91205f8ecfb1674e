// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PageFrame.h"
#include "issue/PageGeometry.h"

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <set>
#include <string>

class QPDFWriter;

// A file's objects read as plain values. None of these throws because of what an object holds; qpdf may still throw
// while it resolves one.
namespace fanye::engine {

// A dictionary's value, or null where `object` is no dictionary.
QPDFObjectHandle valueOf(QPDFObjectHandle object, const char *key);
std::string nameOf(QPDFObjectHandle object); // with its slash; empty where it is no name
std::optional<double> numberOf(QPDFObjectHandle object); // finite
QRectF rectOf(QPDFObjectHandle object); // null where it is none; x and y of the lower left corner
QPDFObjectHandle textObject(const QString &text); // in Unicode
// A page's own value or that of the nearest ancestor that has one.
QPDFObjectHandle inheritedOf(QPDFObjectHandle page, const char *key);
PageFrame frameOf(QPDFObjectHandle page); // of its crop box
// Cut to its trim box, where that can be; see trimmedGeometry(). A page does not inherit a trim box.
PageGeometry trimmedGeometryOf(QPDFObjectHandle page);

// Whether the form's fields ask for appearances to be made anew.
bool asksForAppearances(QPDF &pdf);

// What this writer, which has its settings already, writes of its file.
QByteArray bytesWritten(QPDFWriter &writer);

// The indirect objects that a walk has visited. Direct objects cannot form a cycle, so they always count as new.
class Visited
{
public:
    bool isNew(QPDFObjectHandle object);

private:
    std::set<QPDFObjGen> m_seen;
};

} // namespace fanye::engine
