#pragma once

#include "models/core/catalogue.h"

#include <QList>
#include <QString>

namespace parboard {

/// A row or column of the entry page: its heading, and what it contributes to the cells' keys.
struct EntryLine
{
    QString label;
    QString unitOfMeasure;  ///< of an indicator's row
    QString toolTip;        ///< definition
    bool isHeading = false; ///< an area's name: no cells
    CellKey key;            ///< the fields that this line fixes; the rest comes from the other direction
};

/// What is entered: rows of indicators and columns of scopes for one unit and period (the form), or rows of units and
/// columns of periods for one indicator and scope (the grid).
struct EntryLayout
{
    enum class Kind { Form, Grid };

    Kind kind = Kind::Form;
    QList<EntryLine> rows;
    QList<EntryLine> columns;

    [[nodiscard]] CellKey cell(int row, int column) const;
};

/// The form of a unit and a period: indicators by area.
EntryLayout entryForm(const Catalogue &catalogue, UnitId unit, const Period &period, const QList<Scope> &scopes,
                      Language language);
/// The periods that can be typed into without asking for more, earliest first: all that hold figures, and every
/// quarter, six months, nine months and year from the first year with figures to what has begun on `today`. Without
/// figures, from the year before last on.
QList<Period> periodsToEnter(const QList<Period> &stored, const QDate &today);
/// Those of them that the grid of an indicator has columns for: what is published once a year has years only.
QList<Period> gridPeriods(const QList<Period> &periods, const Indicator &indicator);
/// The grid of an indicator.
EntryLayout entryGrid(const Catalogue &catalogue, const QList<UnitId> &units, const QList<Period> &periods,
                      IndicatorId indicator, Scope scope, Language language);

} // namespace parboard
