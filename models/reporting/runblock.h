#pragma once

#include "models/reporting/reportdocument.h"

#include <QFont>
#include <QPointF>

#include <memory>

class QPainter;
class QTextLayout;

namespace parboard {

/// A justified paragraph of runs with its first line indented (Decree 30/2020, annex I: 1 or 1.27 cm), broken for a
/// width. Numbers that changed are red and underlined. Lengths are points.
class RunBlock
{
public:
    RunBlock(const QList<ReportRun> &runs, const QFont &font, qreal width, qreal firstIndent);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    /// Draws `count` lines from line `first` on, the first at `at`.
    void draw(QPainter &painter, QPointF at, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout; ///< shared: pages keep copies of the block
    qreal m_lineHeight = 0;
};

/// "[2]", "[1][3]", from three neighbours on "[1–4]".
QString sourceMarks(const QList<int> &sources);

} // namespace parboard
