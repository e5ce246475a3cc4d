#include "widgets/index/fieldspane.h"

#include "models/core/numbertext.h"
#include "models/core/settings.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/heatdrawing.h"
#include "models/reporting/indextext.h"
#include "models/workspace/indexdesk.h"
#include "models/workspace/indextargets.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/formparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBaseColumn = 2;

/// "90,5 %" in hundredths; nothing for an empty text.
Result<std::optional<int>> targetIn(const QString &text, Language language)
{
    constexpr double hundred = 100;
    if (text.trimmed().isEmpty() || text.trimmed() == u"–")
        return std::optional<int>();
    const Result<numbertext::Reading> read = numbertext::read(text, conventionOf(language));
    if (!read)
        return read.error();
    return std::optional(int(std::lround(read->value * hundred)));
}

} // namespace

FieldsPane::FieldsPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_language(language), m_form(new QComboBox(this)),
      m_base(new QComboBox(this)), m_earlier(new QComboBox(this)), m_note(formparts::quiet({}, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)), m_gaps(new QTableWidget(this))
{
    build();
    connect(m_form, &QComboBox::activated, this, &FieldsPane::showContent);
    connect(m_base, &QComboBox::activated, this, &FieldsPane::showContent);
    connect(m_earlier, &QComboBox::activated, this, [this] {
        m_wantedEarlier = m_earlier->currentText();
        showContent();
    });
    connect(m_gaps, &QTableWidget::itemChanged, this, &FieldsPane::takeTarget);
    connect(m_pane, &DrawingPane::problem, this, &FieldsPane::problem);
    connect(m_pane, &DrawingPane::notice, this, &FieldsPane::notice);
}

void FieldsPane::build()
{
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final})
        m_form->addItem(scoreFormText(form), int(form));
    m_base->addItem(tr("the best"), int(FieldBase::Best));
    m_base->addItem(tr("the median"), int(FieldBase::Median));
    m_base->addItem(tr("an earlier year"), int(FieldBase::LastYear));
    m_base->addItem(tr("the target"), int(FieldBase::Target));
    m_earlier->setAccessibleName(tr("Earlier year"));
    m_earlier->setToolTip(tr("Years before this one with points of the unit"));
    m_gaps->setAccessibleName(tr("Gaps by field"));
    m_gaps->setColumnCount(5);
    m_gaps->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
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
    head->addWidget(m_earlier);
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
    fillEarlier();
    m_published = {};
    if (kindOf(unit, m_workspace.catalogue()) == UnitKind::Province) {
        Result<PublishedFields> published = publishedFields(year, m_workspace);
        if (published)
            m_published = std::move(published).value();
        else
            emit problem(published.error().sentence);
    }
    showContent();
}

/// The years to choose from; the one that was chosen stays while there is one like it.
void FieldsPane::fillEarlier()
{
    const Result<QList<EarlierYear>> years = earlierYears(m_year, m_unit, m_workspace);
    m_earlierYears = years ? *years : QList<EarlierYear>();
    m_earlier->clear();
    for (const EarlierYear &earlier : std::as_const(m_earlierYears)) {
        m_earlier->addItem(earlier.scheme == m_year.stored.scheme.code
                               ? QString::number(earlier.year)
                               : tr("%1 by %2").arg(QString::number(earlier.year), earlier.scheme));
    }
    m_earlier->setCurrentIndex(std::max(m_earlier->findText(m_wantedEarlier), m_earlierYears.isEmpty() ? -1 : 0));
}

FieldBase FieldsPane::baseKind() const
{
    return FieldBase(m_base->currentData().toInt());
}

QString FieldsPane::baseName() const
{
    const bool isEarlier = baseKind() == FieldBase::LastYear && m_earlier->currentIndex() >= 0;
    return isEarlier ? m_earlier->currentText() : m_base->currentText();
}

void FieldsPane::showContent()
{
    const ScoreForm form = ScoreForm(m_form->currentData().toInt());
    const Catalogue &catalogue = m_workspace.catalogue();
    const IndexContext context{m_year.stored.scheme, m_year.year, form, catalogue, m_language, m_unit};
    m_earlier->setVisible(baseKind() == FieldBase::LastYear);
    const QList<UnitScore> scores = m_year.bestFirst(m_year.unitsLike(m_unit, catalogue), form, catalogue);
    HeatSpec spec = buildIndexHeat(context, scores + m_published.scores);
    spec.notes += publishedFieldsNote(m_published);
    spec.notes.removeAll(QString());
    m_pane->setContent(
        {[spec] { return std::make_unique<HeatDrawing>(spec); }, drawnTable(spec), spec.title, tr("index-fields.png")});
    // Published percentages are final: only final points are held against them.
    showGaps(context, form == ScoreForm::Final ? scores + m_published.scores : scores);
}

GapBase FieldsPane::gapBase(const QList<UnitScore> &scores, const IndexContext &context, QString &note)
{
    GapBase base{.kind = baseKind(), .scores = scores};
    if (base.kind == FieldBase::LastYear) {
        const EarlierYear chosen =
            m_earlierYears.value(m_earlier->currentIndex(), EarlierYear{m_year.stored.scheme.code, m_year.year - 1});
        Result<IndexYear> earlier = m_workspace.index().read(chosen.scheme, chosen.year, {m_unit});
        if (!earlier) {
            note = earlier.error().sentence;
            return base;
        }
        m_earlierYear = std::move(earlier).value();
        m_earlierScore = m_earlierYear.score(m_unit, context.form);
        base.earlier = &m_earlierScore;
        base.earlierScheme = &m_earlierYear.stored.scheme;
        base.earlierYear = chosen.year;
    } else if (base.kind == FieldBase::Target) {
        const Result<IndexTargets> targets = indexTargets(m_year, m_unit, m_workspace);
        if (targets)
            base.targets = *targets;
        if (!targets)
            note = targets.error().sentence;
        else if (targets->isEmpty())
            note = tr("No targets of %1 for %2 yet: type percentages into the column “%3”.")
                       .arg(context.unitName(m_unit), QString::number(m_year.year), m_base->currentText());
    }
    return base;
}

void FieldsPane::showGaps(const IndexContext &context, const QList<UnitScore> &scores)
{
    QString note;
    const GapBase base = gapBase(scores, context, note);
    QList<FieldGap> gaps;
    if (base.kind != FieldBase::LastYear || base.earlier != nullptr) {
        const UnitScore own = m_year.score(m_unit, context.form);
        gaps = fieldGaps(context, own, base);
        gaps.prepend(totalGap(context, own, base));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fillGaps(context, gaps, baseName());
}

void FieldsPane::fillGaps(const IndexContext &context, const QList<FieldGap> &gaps, const QString &baseName)
{
    const QSignalBlocker quiet(m_gaps);
    m_gaps->setHorizontalHeaderLabels(
        {tr("Field"), context.unitName(m_unit), baseName, tr("Gap"), tr("Points behind")});
    m_gaps->setRowCount(int(gaps.size()));
    const auto percent = [&](std::optional<int> value) { return value ? percentText(*value, m_language) : u"–"_s; };
    for (int row = 0; row < int(gaps.size()); ++row) {
        const FieldGap &gap = gaps.at(row);
        const bool hasGap = gap.own && gap.base;
        const QStringList texts{gap.field.isEmpty() ? tr("Total") : context.nodeName(gap.field), percent(gap.own),
                                percent(gap.base),
                                hasGap ? percentDifferenceText(*gap.own - *gap.base, m_language) : gap.note,
                                gap.behind > 0 ? pointsIn(gap.behind, m_language) : QString()};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setData(Qt::UserRole, gap.field);
            item->setFlags(
                item->flags().setFlag(Qt::ItemIsEditable, column == gapBaseColumn && baseKind() == FieldBase::Target));
            if (column > 0 && hasGap)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont font = item->font();
            font.setBold(gap.field.isEmpty());
            item->setFont(font);
            m_gaps->setItem(row, column, item);
        }
    }
    m_gaps->resizeRowsToContents();
}

void FieldsPane::takeTarget(const QTableWidgetItem *item)
{
    if (item->column() != gapBaseColumn || baseKind() != FieldBase::Target)
        return;
    const QString field = item->data(Qt::UserRole).toString();
    const Result<std::optional<int>> target = targetIn(item->text(), m_language);
    const Result<void> kept =
        target ? setIndexTarget(m_year, m_unit, field, *target, m_workspace) : Result<void>(target.error());
    if (!kept)
        emit problem(kept.error().sentence);
    // Rows are sorted anew; not while the table is still closing its editor.
    QMetaObject::invokeMethod(this, &FieldsPane::showContent, Qt::QueuedConnection);
}

QString FieldsPane::note() const
{
    return m_note->text();
}

} // namespace parboard
