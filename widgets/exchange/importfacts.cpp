#include "models/workspace/importlayout.h"
#include "widgets/entry/perioddialog.h"
#include "widgets/exchange/importsheetpane.h"

#include <QComboBox>

#include <algorithm>

// How the pane of a sheet lets a person choose the shape of the table and the periods of the sheet and of its columns.
namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// In place of the code of a period: it is to be asked for.
const QString otherPeriod = u"?"_s;

QString shapeText(TableLayout::Shape shape)
{
    switch (shape) {
    case TableLayout::Shape::Unknown:
        return ImportSheetPane::tr("Choose how it is laid out");
    case TableLayout::Shape::Long:
        return ImportSheetPane::tr("Long: a figure a row");
    case TableLayout::Shape::UnitsDown:
        return ImportSheetPane::tr("Units down, indicators across");
    case TableLayout::Shape::IndicatorsDown:
        return ImportSheetPane::tr("Indicators down, periods or units across");
    case TableLayout::Shape::Dossiers:
        break;
    }
    return ImportSheetPane::tr("Form II.06a or 07a");
}

} // namespace

void ImportSheetPane::fillShapes()
{
    using Shape = TableLayout::Shape;
    m_shape->clear();
    QList<Shape> shapes{Shape::Long, Shape::UnitsDown, Shape::IndicatorsDown};
    if (!shapes.contains(m_layout.shape))
        shapes.prepend(m_layout.shape); // nobody can say that a table is one of the forms: its headings do
    for (const Shape shape : std::as_const(shapes))
        m_shape->addItem(shapeText(shape), int(shape));
    m_shape->setCurrentIndex(m_shape->findData(int(m_layout.shape)));
}

void ImportSheetPane::fillPeriods()
{
    const Result<QList<Period>> stored = m_workspace.periods();
    QList<Period> periods = stored ? *stored : QList<Period>();
    const auto add = [&periods](const std::optional<Period> &period) {
        if (period && !periods.contains(*period))
            periods += *period;
    };
    add(m_layout.sheet.period);
    for (const ColumnMapping &mapping : std::as_const(m_layout.columns))
        add(mapping.subject.period);
    for (QComboBox *box : {m_period, m_columnPeriod}) {
        box->clear();
        box->addItem(box == m_period ? tr("as the rows say") : tr("as the sheet says"), QString());
        for (const Period &period : std::as_const(periods))
            box->addItem(period.name(), period.code());
    }
    m_columnPeriod->addItem(tr("Other…"), otherPeriod);
    const int shown = m_layout.sheet.period ? m_period->findData(m_layout.sheet.period->code()) : 0;
    m_period->setCurrentIndex(shown);
}

void ImportSheetPane::takeShape()
{
    m_layout = reshaped(m_layout, TableLayout::Shape(m_shape->currentData().toInt()));
    fillShapes();
    fillPeriods();
    showColumn();
    corrected();
}

void ImportSheetPane::takePeriod()
{
    const Result<Period> period = Period::parse(m_period->currentData().toString());
    m_layout.sheet.period = period ? std::optional(*period) : std::nullopt;
    corrected();
}

void ImportSheetPane::takeColumnPeriod()
{
    if (m_columnPeriod->currentData() != otherPeriod) {
        takeRole();
        return;
    }
    const ColumnMapping *mapping = mappingOf(m_column);
    const std::optional<Period> known = mapping ? mapping->subject.period : std::nullopt;
    askPeriod(known ? known : m_layout.sheet.period, [this, column = m_column](const Period &period) {
        const auto figures = std::ranges::find(m_layout.columns, column, &ColumnMapping::column);
        if (figures != m_layout.columns.end())
            figures->subject.period = period;
    });
    showColumn(); // until it is answered
}

void ImportSheetPane::askPeriod(const std::optional<Period> &proposed, const std::function<void(const Period &)> &take)
{
    auto *dialog = new PeriodDialog(proposed.value_or(Period::year(m_workspace.clock().today().year())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, take] {
        take(dialog->period());
        fillPeriods();
        showColumn();
        corrected();
    });
    dialog->open();
}

} // namespace parboard
