#pragma once

#include "models/workspace/indexyear.h"

#include <QJsonObject>

namespace parboard {

class Catalogue;

/// The shape of `parboard index --json`; points are numbers with up to three decimals, percentages with two.
/// Ranks are among units of one kind and marked as computed: they are none that anybody published.
QJsonObject indexObject(const IndexYear &year, const QList<UnitScore> &scores, ScoreForm form,
                        const Catalogue &catalogue);
/// The same as lines for a person.
QString indexText(const IndexYear &year, const QList<UnitScore> &scores, ScoreForm form, const Catalogue &catalogue);

} // namespace parboard
