#pragma once

#include "models/reporting/publishedcontent.h"

#include <QStringList>

namespace parboard {

/// What is said above a year of a published index, a sentence each: full name and issuer; scale, N and what of it is
/// here; when it was published or read; the mean; bands and notes of that year; what sources contradict each other in.
QStringList publishedHead(const PublishedContext &context);

/// The end of a scale: "80", "1".
QString scaleText(double scale, Language language);

} // namespace parboard
