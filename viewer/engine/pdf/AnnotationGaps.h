// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/HiddenLayers.h"

namespace fanye::engine {

constexpr int mostAnnotationsOfAPage = 20'000;
// poppler refuses a page with more, and all pages behind it.
constexpr int mostAnnotationsForPoppler = 10'000;

bool hasTooManyAnnotations(QPDFObjectHandle page);

// Whether the page has an annotation that Qt PDF does not paint although it is to be seen (form fields, seals of
// signatures, and free texts, lines and stamps without an appearance), paints although its layer is hidden, or turns
// with the page although it is a note.
bool hasAnnotationGap(QPDFObjectHandle page, const HiddenLayers &layers);

// Whether the page has a signature field with a seal. poppler leaves it out where the form asks for new appearances.
bool hasSeal(QPDFObjectHandle page);

// Whether the annotation is one.
bool isSeal(QPDFObjectHandle annotation);

// Whether the page has the open window of a note with an appearance, which poppler alone would paint.
bool hasPaintedPopup(QPDFObjectHandle page);
bool isPaintedPopup(QPDFObjectHandle annotation);

// The form that a viewer paints for the annotation in its present state; null where it has none.
QPDFObjectHandle appearanceOf(QPDFObjectHandle annotation);

} // namespace fanye::engine
