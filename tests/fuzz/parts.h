#pragma once

#include "tests/support/zipbytes.h"

namespace parboard::fuzz {

/// The parts of an archive written as one text, each behind a line "@@ NAME"; an input that does not begin so is the
/// part `mainPart`. Changed bytes of a real archive nearly always fail at a checksum, before any XML is read; changed
/// bytes of this text are packed with the right one, so they reach what stands behind.
QList<test::ZipPart> partsOf(const QByteArray &input, const QByteArray &mainPart);

/// The parts and those of `usual` that they lack, so that an input need hold only what it is about.
QList<test::ZipPart> completed(QList<test::ZipPart> parts, const QList<test::ZipPart> &usual);

/// A zip file of them: of some inputs packed (as nearly every file is), of others stored, by the length of the input.
QByteArray archiveOf(const QList<test::ZipPart> &parts, const QByteArray &input);

/// True if the input is an archive itself.
bool isArchive(const QByteArray &input);

} // namespace parboard::fuzz
