#pragma once

#include "models/core/indexentry.h"
#include "models/core/schemetext.h"

#include <QRandomGenerator>
#include <QStringList>

namespace parboard::test {

/// A scheme that the program ships (resources/schemes), as it is read.
SchemeReading shippedScheme(const QString &code);

/// A scheme from short lines: code, points (- for none) and rule, as in "1.2 8 >=95: 8; >=90: 4". The dots of the code
/// make the kind and the parent; "1.2<3 8 manual" names another parent, "1.2:f 8 manual" another kind (f, c, p). A word
/// after @ at the end is the indicator. Groups are A from 90, B from 80, C from 70, D, of all years.
IndexScheme schemeOf(const QStringList &lines, SchemeKind kind = SchemeKind::National);

/// The final points of components: "1.1=9,5 1.2=x" (x: not applicable).
IndexEntries finalPoints(const QString &text);

/// A scheme without faults: up to four fields with criteria and components, some of them still open, every kind of
/// rule. Its texts are taken from `texts`, its years lie in 2012 to 2030.
IndexScheme randomScheme(QRandomGenerator &random, const QStringList &texts);

/// Points for some of the components of `scheme` in all forms, possible by their rules; some do not apply.
IndexEntries randomEntries(QRandomGenerator &random, const IndexScheme &scheme);

} // namespace parboard::test
