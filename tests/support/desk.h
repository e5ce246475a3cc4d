#pragma once

#include "models/storage/figurestore.h"
#include "models/storage/historystore.h"
#include "testdatabase.h"

#include <QtTest>

namespace parboard::test {

/// A clock that is set by hand.
class SettableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return moment; }

    QDateTime moment = fixedClock().now();
};

/// A database and somebody who edits it: one cell in front, one source.
struct Desk
{
    explicit Desk(NewContent content = NewContent::Empty) : base(content)
    {
        session().setPerson(QStringLiteral("Lan"));
        const Result<SourceId> own = session().ownSource();
        if (!own)
            qFatal("no source");
        source.source = *own;
        cell = {base.unit(QStringLiteral("Cao Bằng")), base.indicator(QStringLiteral("dossiers_on_time")), Scope::All,
                Period::quarter(2026, 3)};
    }

    [[nodiscard]] EditSession &session() const { return base.workspace().editing(); }
    [[nodiscard]] QList<Figure> claims() const
    {
        const Result<QList<Figure>> stored = FigureStore(base.workspace().database()).claims(cell);
        return stored ? *stored : QList<Figure>();
    }
    [[nodiscard]] QList<ClaimVersion> history() const
    {
        const Result<QList<ClaimVersion>> versions = HistoryStore(base.workspace().database()).ofCell(cell);
        return versions ? *versions : QList<ClaimVersion>();
    }
    [[nodiscard]] SourceId otherSource() const
    {
        Source report;
        report.title = QStringLiteral("Báo cáo 12/BC-SNV");
        report.kind = QStringLiteral("publication");
        const Result<SourceId> id = session().saveSource(report);
        return id ? *id : SourceId();
    }
    void enter(double value) const { QVERIFY(session().enter({cell, value}, source).ok()); }

    /// Figures for `count` cells of the unit, all with `value`.
    [[nodiscard]] QList<EnteredFigure> block(int count, double value) const
    {
        QList<EnteredFigure> figures;
        for (int number = 0; number < count; ++number) {
            CellKey other = cell;
            other.indicator = base.workspace().catalogue().indicators.at(number).id;
            figures += EnteredFigure{other, value};
        }
        return figures;
    }

    TestDatabase base;
    EntrySource source;
    CellKey cell;
};

} // namespace parboard::test
