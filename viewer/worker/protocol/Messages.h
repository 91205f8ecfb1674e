// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/ByteStream.h"
#include "worker/protocol/Protocol.h"

// Writes each message, and reads it again with its numbers checked. For Protocol.cpp only.
namespace fanye::worker {

void write(system::ByteWriter &writer, const OpenFile &request);
void write(system::ByteWriter &writer, const ReadStructure &request);
void write(system::ByteWriter &writer, const ReadText &request);
void write(system::ByteWriter &writer, const PaintPage &request);
void write(system::ByteWriter &writer, const TakeContents &request);
void write(system::ByteWriter &writer, const WriteCopy &request);
void write(system::ByteWriter &writer, const ReadAnnotations &request);
void write(system::ByteWriter &writer, const TakeAnnotation &request);
void write(system::ByteWriter &writer, const TakeNote &request);
void write(system::ByteWriter &writer, const Opened &response);
void write(system::ByteWriter &writer, const ReadyToPaint &response);
void write(system::ByteWriter &writer, const Refused &response);
void write(system::ByteWriter &writer, const BindingRead &response);
void write(system::ByteWriter &writer, const StructurePart &response);
void write(system::ByteWriter &writer, const StructureDone &response);
void write(system::ByteWriter &writer, const GlyphsRead &response);
void write(system::ByteWriter &writer, const Painted &response);
void write(system::ByteWriter &writer, const ReadyToCopy &response);
void write(system::ByteWriter &writer, const ContentsTaken &response);
void write(system::ByteWriter &writer, const CopyProgress &response);
void write(system::ByteWriter &writer, const CopyWritten &response);
void write(system::ByteWriter &writer, const Examining &response);
void write(system::ByteWriter &writer, const PageWeighed &response);
void write(system::ByteWriter &writer, const ReadyForAnnotations &response);
void write(system::ByteWriter &writer, const AnnotationsPart &response);
void write(system::ByteWriter &writer, const AnnotationsDone &response);
void write(system::ByteWriter &writer, const Lettered &response);
void write(system::ByteWriter &writer, const PaintedWhole &response);

void read(system::ByteReader &reader, OpenFile &request);
void read(system::ByteReader &reader, ReadStructure &request);
void read(system::ByteReader &reader, ReadText &request);
void read(system::ByteReader &reader, PaintPage &request);
void read(system::ByteReader &reader, TakeContents &request);
void read(system::ByteReader &reader, WriteCopy &request);
void read(system::ByteReader &reader, ReadAnnotations &request);
void read(system::ByteReader &reader, TakeAnnotation &request);
void read(system::ByteReader &reader, TakeNote &request);
void read(system::ByteReader &reader, Opened &response);
void read(system::ByteReader &reader, ReadyToPaint &response);
void read(system::ByteReader &reader, Refused &response);
void read(system::ByteReader &reader, BindingRead &response);
void read(system::ByteReader &reader, StructurePart &response);
void read(system::ByteReader &reader, StructureDone &response);
void read(system::ByteReader &reader, GlyphsRead &response);
void read(system::ByteReader &reader, Painted &response);
void read(system::ByteReader &reader, ReadyToCopy &response);
void read(system::ByteReader &reader, ContentsTaken &response);
void read(system::ByteReader &reader, CopyProgress &response);
void read(system::ByteReader &reader, CopyWritten &response);
void read(system::ByteReader &reader, Examining &response);
void read(system::ByteReader &reader, PageWeighed &response);
void read(system::ByteReader &reader, ReadyForAnnotations &response);
void read(system::ByteReader &reader, AnnotationsPart &response);
void read(system::ByteReader &reader, AnnotationsDone &response);
void read(system::ByteReader &reader, Lettered &response);
void read(system::ByteReader &reader, PaintedWhole &response);

} // namespace fanye::worker
