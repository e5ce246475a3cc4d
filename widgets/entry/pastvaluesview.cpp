#include "widgets/entry/pastvaluesview.h"

#include "models/reporting/figuretext.h"
#include "widgets/entry/celltext.h"
#include "widgets/entry/sparkline.h"
#include "widgets/formparts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

enum PastColumn { PeriodColumn, ValueColumn, ChangeColumn, PastColumns };

/// Computed rates are set apart in words too: see the legend.
const QString computedSign = u"="_s;

QString signOf(const PastValue &past, const Indicator &indicator, Language language)
{
    const QString text = celltext::shortValue(past, indicator, language);
    return past.computed ? computedSign + u' ' + text : text;
}

} // namespace

PastValuesView::PastValuesView(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_sparkline(new Sparkline(this)),
      m_table(new QTableWidget(0, PastColumns, this)), m_legend(formparts::quiet({}, this))
{
    m_table->setHorizontalHeaderLabels({tr("Period"), tr("Value"), tr("Change")});
    m_table->horizontalHeaderItem(ChangeColumn)->setToolTip(tr("Against the period just before"));
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->setAccessibleName(tr("Earlier periods"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChangeColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(PeriodColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sparkline);
    column->addWidget(m_table);
    column->addWidget(m_legend);
}

void PastValuesView::setValues(const QList<PastValue> &values, const Indicator &indicator)
{
    m_table->setRowCount(int(values.size()));
    QStringList legend;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const PastValue &past = values.at(values.size() - 1 - at);
        fillRow(int(at), past, indicator);
        if (const QString meaning = celltext::symbolMeaning(past); !meaning.isEmpty())
            legend += meaning;
        if (past.computed)
            legend += computedSign + u' ' + tr("computed from counts");
        if (past.afterBreak)
            legend += tr("(b) series break: no change computed");
    }
    fillSparkline(values, indicator);
    for (const std::optional<double> &limit : {indicator.minimum, indicator.maximum}) {
        if (limit && m_sparkline->isVisibleTo(this) && m_sparkline->showsLimit(*limit))
            legend += tr("- - limit %1").arg(numbertext::writeShort(*limit, 2, conventionOf(m_language)));
    }
    legend.removeDuplicates();
    m_legend->setText(legend.join(u" · "_s));
    m_legend->setVisible(!legend.isEmpty());
    fitHeight();
}

void PastValuesView::fillRow(int row, const PastValue &past, const Indicator &indicator)
{
    const bool own = row == 0;
    const QString change = past.afterBreak ? tr("(b)", "series break") : celltext::change(past, indicator, m_language);
    const QStringList texts{past.period.shortName(), signOf(past, indicator, m_language), change};
    for (int column = 0; column < PastColumns; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setTextAlignment((column == PeriodColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        QFont font = m_table->font();
        font.setBold(own);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, PeriodColumn)->setToolTip(formparts::toolTip(own ? tr("This cell") : past.period.name()));
    const QString meaning = celltext::symbolMeaning(past);
    if (!meaning.isEmpty())
        m_table->item(row, ValueColumn)->setData(Qt::AccessibleTextRole, meaning);
    m_table->item(row, ValueColumn)->setToolTip(formparts::toolTip(meaning));
}

void PastValuesView::fillSparkline(const QList<PastValue> &values, const Indicator &indicator)
{
    QList<SparkPoint> points;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const PastValue &past = values.at(at);
        SparkPoint point{past.period.to, past.value, celltext::shortValue(past, indicator, m_language),
                         past.period.shortName()};
        point.hollow = past.status == Status::Provisional || past.status == Status::Estimated ||
                       past.qualifier != Qualifier::Exact;
        point.afterGap = past.afterBreak || (at > 0 && values.at(at - 1).period != past.period.previous());
        points += point;
    }
    const auto numbers = std::ranges::count_if(points, [](const SparkPoint &point) { return point.value.has_value(); });
    const bool isRank = indicator.unitOfMeasure == UnitOfMeasure::Rank;
    m_sparkline->setPoints(points, indicator.minimum, indicator.maximum,
                           isRank ? Sparkline::OnTop::Lowest : Sparkline::OnTop::Highest);
    m_sparkline->setVisible(numbers > 1); // one dot is no course
}

QString PastValuesView::legend() const
{
    return m_legend->text();
}

void PastValuesView::fitHeight()
{
    const int line = m_table->fontMetrics().height() + 4;
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, line);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
                            2 * m_table->frameWidth());
}

void PastValuesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace parboard
