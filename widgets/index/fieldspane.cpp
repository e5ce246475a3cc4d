#include "widgets/index/fieldspane.h"

#include "models/core/settings.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/indextext.h"
#include "models/workspace/indexdesk.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/formparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

FieldsPane::FieldsPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_language(language), m_form(new QComboBox(this)),
      m_base(new QComboBox(this)), m_note(formparts::quiet({}, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)), m_gaps(new QTableWidget(this))
{
    build();
    connect(m_form, &QComboBox::activated, this, &FieldsPane::showContent);
    connect(m_base, &QComboBox::activated, this, &FieldsPane::showContent);
    connect(m_pane, &DrawingPane::problem, this, &FieldsPane::problem);
    connect(m_pane, &DrawingPane::notice, this, &FieldsPane::notice);
}

void FieldsPane::build()
{
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final})
        m_form->addItem(scoreFormText(form), int(form));
    m_base->addItem(tr("the best"), int(FieldBase::Best));
    m_base->addItem(tr("the median"), int(FieldBase::Median));
    m_base->addItem(tr("the year before"), int(FieldBase::LastYear));
    m_gaps->setAccessibleName(tr("Gaps by field"));
    m_gaps->setColumnCount(5);
    m_gaps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_gaps->setTabKeyNavigation(false);
    m_gaps->setWordWrap(true);
    m_gaps->verticalHeader()->hide();
    m_gaps->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_gaps->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_gaps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pane->view()->setAccessibleName(tr("Fields of several units"));
    auto *head = new QHBoxLayout;
    const auto add = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        head->addWidget(text);
        head->addWidget(field);
    };
    add(tr("&Points"), m_form);
    add(tr("Held a&gainst"), m_base);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_pane, 3);
    column->addWidget(m_note);
    column->addWidget(m_gaps, 2);
}

void FieldsPane::setContent(const IndexYear &year, UnitId unit)
{
    if (year.stored.id != m_year.stored.id || year.year != m_year.year)
        m_form->setCurrentIndex(m_form->findData(int(year.bestForm())));
    m_year = year;
    m_unit = unit;
    showContent();
}

void FieldsPane::showContent()
{
    const ScoreForm form = ScoreForm(m_form->currentData().toInt());
    const IndexContext context{m_year.stored.scheme, m_year.year, form, m_workspace.catalogue(), m_language, m_unit};
    const Catalogue &catalogue = m_workspace.catalogue();
    const Unit *own = catalogue.unit(m_unit);
    QList<UnitId> units = m_year.unitsWithEntries();
    if (!units.contains(m_unit))
        units += m_unit;
    // A department does not stand beside a province, though one set may score both.
    units.removeIf([&](UnitId id) {
        const Unit *unit = catalogue.unit(id);
        return unit == nullptr || own == nullptr || unit->kind != own->kind;
    });
    const QList<UnitScore> scores = m_year.bestFirst(units, form);
    const HeatSpec spec = buildIndexHeat(context, scores);
    m_pane->setContent(
        {[spec] { return std::make_unique<HeatDrawing>(spec); }, drawnTable(spec), spec.title, tr("index-fields.png")});
    showGaps(context, scores);
}

void FieldsPane::showGaps(const IndexContext &context, const QList<UnitScore> &scores)
{
    const auto base = FieldBase(m_base->currentData().toInt());
    const UnitScore own = m_year.score(m_unit, context.form);
    QList<FieldGap> gaps;
    QString note;
    if (base == FieldBase::LastYear) {
        const Result<IndexYear> before = m_workspace.index().read(m_year.stored.scheme.code, m_year.year - 1, {m_unit});
        if (before) {
            const UnitScore lastYear = before->score(m_unit, context.form);
            gaps = fieldGaps(context, own, scores, base, &lastYear, &before->stored.scheme);
        } else {
            note = before.error().sentence;
        }
    } else {
        gaps = fieldGaps(context, own, scores, base);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_gaps->setHorizontalHeaderLabels(
        {tr("Field"), context.unitName(m_unit), m_base->currentText(), tr("Gap"), tr("Points behind")});
    m_gaps->setRowCount(int(gaps.size()));
    const auto percent = [&](std::optional<int> value) { return value ? percentText(*value, m_language) : u"–"_s; };
    for (int row = 0; row < int(gaps.size()); ++row) {
        const FieldGap &gap = gaps.at(row);
        const bool hasGap = gap.own && gap.base;
        const QStringList texts{context.nodeName(gap.field), percent(gap.own), percent(gap.base),
                                hasGap ? percentDifferenceText(*gap.own - *gap.base, m_language) : gap.note,
                                gap.behind > 0 ? pointsIn(gap.behind, m_language) : QString()};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            if (column > 0 && hasGap)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_gaps->setItem(row, column, item);
        }
    }
    m_gaps->resizeRowsToContents();
}

QString FieldsPane::note() const
{
    return m_note->text();
}

} // namespace parboard
