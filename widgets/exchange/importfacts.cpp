#include "models/items/schemeunits.h"
#include "models/workspace/importlayout.h"
#include "widgets/datefield.h"
#include "widgets/entry/perioddialog.h"
#include "widgets/exchange/importsheetpane.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>

#include <algorithm>

// How the pane of a sheet lets a person say what the sheet as a whole is about: the shape of the table, the unit, the
// periods of the sheet and of its columns, the days.
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
    offerUnits();
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
        offerUnits();
        showColumn();
        corrected();
    });
    dialog->open();
}

void ImportSheetPane::begin()
{
    m_unreadable.clear();
}

/// The units that there were in the period of the sheet; of the list on the dashboard as long as no period is known.
void ImportSheetPane::offerUnits()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const std::optional<Period> &period = m_layout.sheet.period;
    QList<UnitId> gone;
    for (const Unit &unit : catalogue.units) {
        const Validity &validity = unit.validity;
        const bool wasThere = !period || ((!validity.to.isValid() || period->from <= validity.to) &&
                                          (!validity.from.isValid() || validity.from <= period->to));
        if (!wasThere)
            gone += unit.id;
    }
    m_unit->setUnits(catalogue, period ? schemeOn(period->to) : m_workspace.selection().scheme, m_language);
    m_unit->setExcluded(gone);
}

void ImportSheetPane::showUnit()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const Unit *unit = m_layout.sheet.unit ? catalogue.unit(*m_layout.sheet.unit) : nullptr;
    m_unit->setText(unit ? catalogue.displayName(*unit, m_language) : QString());
}

void ImportSheetPane::chooseUnit(UnitId unit)
{
    const bool isOther = m_layout.sheet.unit != unit;
    m_layout.sheet.unit = unit;
    showUnit();
    if (isOther)
        corrected();
}

void ImportSheetPane::takeUnit()
{
    if (m_showing)
        return;
    const QString typed = m_unit->text().trimmed();
    if (typed.isEmpty()) {
        if (m_layout.sheet.unit) {
            m_layout.sheet.unit.reset();
            corrected();
        }
        return;
    }
    const std::optional<Period> &period = m_layout.sheet.period;
    const Scheme scheme = period ? schemeOn(period->to) : m_workspace.selection().scheme;
    const QList<const Unit *> named = m_workspace.catalogue().unitsNamed(typed, scheme);
    const bool isKnown = m_layout.sheet.unit && std::ranges::any_of(named, [this](const Unit *unit) {
                             return unit->id == *m_layout.sheet.unit;
                         });
    if (named.size() == 1 && !isKnown) {
        chooseUnit(named.constFirst()->id);
    } else {
        showUnit(); // what is seen is what is used
        showDoubts();
    }
}

void ImportSheetPane::showDays()
{
    m_from->setDate(m_layout.dataFrom);
    m_to->setDate(m_layout.dataTo);
    m_asOf->setDate(m_layout.asOf);
    const QStringList typed = m_unreadable.value(m_sheet.proposed.sheet).texts;
    const QList<DateField *> fields = dayFields();
    for (qsizetype place = 0; place < typed.size(); ++place) {
        if (!typed.at(place).isEmpty())
            fields.at(place)->setTyped(typed.at(place));
    }
}

void ImportSheetPane::takeDays()
{
    if (m_showing)
        return;
    TypedDays typed{m_sheet.proposed.name, {}};
    const QList<DateField *> fields = dayFields();
    for (const DateField *field : fields)
        typed.texts += field->isReadable() ? QString() : field->text();
    const qsizetype place = m_sheet.proposed.sheet;
    const TypedDays before = m_unreadable.take(place);
    if (!typed.texts.join(QString()).isEmpty())
        m_unreadable.insert(place, typed);
    bool isOther = m_unreadable.value(place) != before;
    const auto take = [&isOther](const DateField &field, QDate &day) {
        if (!field.isReadable() || field.date() == day)
            return; // an impossible day stands in the field until it is corrected
        day = field.date();
        isOther = true;
    };
    take(*m_from, m_layout.dataFrom);
    take(*m_to, m_layout.dataTo);
    take(*m_asOf, m_layout.asOf);
    if (isOther)
        corrected();
}

QString ImportSheetPane::dayProblem() const
{
    QStringList sentences;
    for (auto typed = m_unreadable.cbegin(); typed != m_unreadable.cend(); ++typed) {
        for (const QString &text : typed->texts) {
            if (text.isEmpty())
                continue;
            const bool isElsewhere = typed.key() != m_sheet.proposed.sheet;
            const QString sentence = DateField::problemWith(text);
            sentences += isElsewhere ? tr("Sheet “%1”: %2").arg(typed->sheet, sentence) : sentence;
        }
    }
    return sentences.join(u' ');
}

} // namespace parboard
