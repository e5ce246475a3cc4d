#include "widgets/exchange/importsheetpane.h"

#include "models/exchange/layoutproposal.h"
#include "models/exchange/proposal.h"
#include "widgets/datefield.h"
#include "widgets/unitsearchedit.h"
#include "widgets/wrappinglabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

/// The roles that a person may give; the places of a quote come only with files of this program.
const QList<ColumnRole> &offeredRoles()
{
    static const QList<ColumnRole> roles{
        ColumnRole::Ignored,         ColumnRole::Figure,     ColumnRole::Unit,           ColumnRole::UnitCode,
        ColumnRole::Indicator,       ColumnRole::Scope,      ColumnRole::Period,         ColumnRole::Value,
        ColumnRole::Denominator,     ColumnRole::Status,     ColumnRole::Qualifier,      ColumnRole::DataFrom,
        ColumnRole::DataTo,          ColumnRole::AsOf,       ColumnRole::Note,           ColumnRole::SourceTitle,
        ColumnRole::SourcePublisher, ColumnRole::SourceUrl,  ColumnRole::SourceDocument, ColumnRole::SourcePublished,
        ColumnRole::SourceKind,      ColumnRole::SourceNote, ColumnRole::Chosen};
    return roles;
}

} // namespace

ImportSheetPane::ImportSheetPane(Workspace &workspace, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_language(language), m_unit(new UnitSearchEdit(this)),
      m_shape(new QComboBox(this)), m_period(new QComboBox(this)), m_from(new DateField(this)),
      m_to(new DateField(this)), m_asOf(new DateField(this)), m_firstRow(new QSpinBox(this)),
      m_columnName(new QLabel(this)), m_role(new QComboBox(this)), m_indicator(new QComboBox(this)),
      m_columnPeriod(new QComboBox(this)), m_model(new ImportPreviewModel(workspace.catalogue(), language, this)),
      m_preview(new QTableView(this)), m_questions(new QWidget(this)), m_doubts(new WrappingLabel(this))
{
    for (const ColumnRole role : offeredRoles())
        m_role->addItem(columnRoleText(role), int(role));
    m_indicator->addItem(tr("Choose the indicator"), 0);
    for (const Indicator &indicator : workspace.catalogue().indicators)
        m_indicator->addItem(indicator.name.in(language), QVariant::fromValue(qint64(indicator.id)));
    m_indicator->setEditable(true);
    m_indicator->setInsertPolicy(QComboBox::NoInsert);
    m_indicator->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_indicator->completer()->setFilterMode(Qt::MatchContains);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(36);
    m_unit->setClearButtonEnabled(true);
    m_unit->setPlaceholderText(tr("as the rows say"));
    m_firstRow->setRange(1, 1'000'000);
    for (QComboBox *box : {m_shape, m_period, m_columnPeriod})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview->setModel(m_model);
    build();
    connectParts();
}

ImportSheetPane::~ImportSheetPane()
{
    // A field that has the focus loses it when it goes, and says that it was edited.
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_unit), static_cast<QLineEdit *>(m_from),
                             static_cast<QLineEdit *>(m_to), static_cast<QLineEdit *>(m_asOf)})
        field->disconnect(this);
}

QHBoxLayout *ImportSheetPane::factsRow()
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    const int letter = fontMetrics().averageCharWidth();
    for (DateField *field : {m_from, m_to, m_asOf})
        field->setFixedWidth(letter * 14);
    m_unit->setMinimumWidth(letter * 20);
    add(tr("U&nit"), m_unit);
    add(tr("&Period"), m_period);
    auto *other = new QPushButton(tr("Other…"), this);
    other->setAccessibleName(tr("Another period"));
    connect(other, &QPushButton::clicked, this, [this] {
        askPeriod(m_layout.sheet.period, [this](const Period &period) { m_layout.sheet.period = period; });
    });
    row->addWidget(other);
    add(tr("Data fro&m"), m_from);
    add(tr("to"), m_to);
    add(tr("as of"), m_asOf);
    add(tr("Figures begin in ro&w"), m_firstRow);
    row->addStretch(1);
    return row;
}

QHBoxLayout *ImportSheetPane::columnRow()
{
    auto *row = new QHBoxLayout;
    m_columnName->setBuddy(m_role);
    m_role->setAccessibleName(tr("What the column holds"));
    m_indicator->setAccessibleName(tr("Indicator of the column"));
    m_columnPeriod->setAccessibleName(tr("Period of the column"));
    auto *shape = new QLabel(tr("Table la&yout"), this);
    shape->setBuddy(m_shape);
    m_shape->setAccessibleName(tr("Table layout"));
    row->addWidget(shape);
    row->addWidget(m_shape);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(m_columnName);
    row->addWidget(m_role);
    row->addWidget(m_indicator);
    row->addWidget(m_columnPeriod);
    row->addStretch(1);
    return row;
}

void ImportSheetPane::build()
{
    m_preview->setAccessibleName(tr("First rows of the sheet"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 3);
    m_preview->setMinimumHeight(fontMetrics().height() * 8);
    auto *questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(factsRow());
    column->addLayout(columnRow());
    column->addWidget(m_preview, 1);
    column->addWidget(m_questions);
    column->addWidget(m_doubts);
}

void ImportSheetPane::connectParts()
{
    connect(m_unit, &UnitSearchEdit::unitChosen, this, &ImportSheetPane::chooseUnit);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ImportSheetPane::offerUnits);
    connect(m_unit, &QLineEdit::editingFinished, this, &ImportSheetPane::takeUnit);
    connect(m_shape, &QComboBox::activated, this, &ImportSheetPane::takeShape);
    connect(m_period, &QComboBox::activated, this, &ImportSheetPane::takePeriod);
    const QList<DateField *> days = dayFields();
    for (DateField *field : days)
        connect(field, &QLineEdit::editingFinished, this, &ImportSheetPane::takeDays);
    connect(m_firstRow, &QSpinBox::valueChanged, this, [this](int row) {
        if (m_showing)
            return;
        m_layout.firstRow = row;
        corrected();
    });
    connect(m_role, &QComboBox::activated, this, &ImportSheetPane::takeRole);
    connect(m_indicator, &QComboBox::activated, this, &ImportSheetPane::takeRole);
    connect(m_columnPeriod, &QComboBox::activated, this, &ImportSheetPane::takeColumnPeriod);
    connect(m_preview->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &current) { goToColumn(current.column()); });
    connect(m_preview->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportSheetPane::goToColumn);
}

void ImportSheetPane::setSheet(const ImportSheet &sheet, const TableLayout &layout)
{
    m_showing = true;
    m_sheet = sheet;
    m_layout = layout;
    m_numbers.clear();
    m_model->setSheet(sheet.rows, layout);
    fitColumns();
    offerUnits();
    showUnit();
    showDays();
    m_firstRow->setValue(int(layout.firstRow));
    fillShapes();
    fillPeriods();
    m_showing = false;
    setEnabled(!sheet.rows.isEmpty());
    m_column = 0;
    showColumn();
    setNumbers({});
}

/// Columns as wide as what they hold, up to a limit.
void ImportSheetPane::fitColumns()
{
    m_preview->horizontalHeader()->setStretchLastSection(false); // or its width is the one that was set
    m_preview->resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::clamp(m_preview->columnWidth(column), letter * 8, letter * 30));
    m_preview->horizontalHeader()->setStretchLastSection(true);
}

const ColumnMapping *ImportSheetPane::mappingOf(int column) const
{
    const auto found = std::ranges::find(m_layout.columns, column, &ColumnMapping::column);
    return found == m_layout.columns.cend() ? nullptr : &*found;
}

QString ImportSheetPane::headingOf(int column) const
{
    if (const ColumnMapping *mapping = mappingOf(column); mapping && !mapping->heading.isEmpty())
        return mapping->heading;
    QString heading;
    for (const ImportPreviewRow &row : m_sheet.rows) {
        if (row.number < m_layout.firstRow && !row.texts.value(column).isEmpty())
            heading = row.texts.value(column);
    }
    return heading;
}

void ImportSheetPane::goToColumn(int column)
{
    if (column < 0)
        return;
    m_column = column;
    showColumn();
}

void ImportSheetPane::showColumn()
{
    const ColumnMapping *mapping = mappingOf(m_column);
    const ColumnRole role = mapping ? mapping->role : ColumnRole::Ignored;
    const QString heading = headingOf(m_column).simplified();
    const QString shown = fontMetrics().elidedText(heading, Qt::ElideRight, fontMetrics().averageCharWidth() * 40);
    m_columnName->setText(
        heading.isEmpty()
            ? tr("&Column %1 holds:").arg(columnLetters(m_column))
            : tr("&Column %1 “%2” holds:").arg(columnLetters(m_column), QString(shown).replace(u'&', u"&&"_s)));
    m_role->setCurrentIndex(m_role->findData(int(role)));
    m_indicator->setVisible(role == ColumnRole::Figure);
    m_columnPeriod->setVisible(role == ColumnRole::Figure && m_layout.shape == TableLayout::Shape::IndicatorsDown);
    const std::optional<Period> period = mapping ? mapping->subject.period : std::nullopt;
    m_columnPeriod->setCurrentIndex(period ? m_columnPeriod->findData(period->code()) : 0);
    const std::optional<IndicatorId> indicator = mapping ? mapping->subject.indicator : std::nullopt;
    m_indicator->setCurrentIndex(indicator ? m_indicator->findData(QVariant::fromValue(qint64(*indicator))) : 0);
}

void ImportSheetPane::takeRole()
{
    const auto role = ColumnRole(m_role->currentData().toInt());
    const ColumnMapping *before = mappingOf(m_column);
    ColumnMapping mapping{m_column, headingOf(m_column), role, {}, false, {}};
    if (before) { // they are about the numbers in the column, whatever these mean
        mapping.multiplier = before->multiplier;
        mapping.convention = before->convention;
    }
    if (role == ColumnRole::Figure) {
        if (before && before->role == ColumnRole::Figure)
            mapping.subject = before->subject;
        const auto indicator = IndicatorId(m_indicator->currentData().toLongLong());
        mapping.subject.indicator = indicator == IndicatorId() ? std::nullopt : std::optional(indicator);
        if (m_columnPeriod->isVisibleTo(this)) {
            const Result<Period> period = Period::parse(m_columnPeriod->currentData().toString());
            mapping.subject.period = period ? std::optional(*period) : std::nullopt;
        }
        mapping.part = before != nullptr && before->part && before->subject == mapping.subject;
    }
    const auto follows =
        std::ranges::find_if(m_layout.columns, [this](const ColumnMapping &other) { return other.column >= m_column; });
    const qsizetype place = follows - m_layout.columns.begin();
    m_layout.columns.removeIf([this](const ColumnMapping &other) { return other.column == m_column; });
    m_layout.columns.insert(place, mapping);
    if (m_layout.shape == TableLayout::Shape::Unknown && role == ColumnRole::Value)
        m_layout.shape = TableLayout::Shape::Long;
    else if (m_layout.shape == TableLayout::Shape::Unknown && role == ColumnRole::Figure)
        m_layout.shape = TableLayout::Shape::UnitsDown;
    fillShapes();
    showColumn();
    corrected();
}

void ImportSheetPane::corrected()
{
    m_model->setLayout(m_layout);
    showDoubts();
    emit changed();
}

} // namespace parboard
