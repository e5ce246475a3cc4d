#include "widgets/index/whatifpane.h"

#include "models/core/settings.h"
#include "models/reporting/drawingtable.h"
#include "models/reporting/indexcontent.h"
#include "models/reporting/indextext.h"
#include "models/reporting/indexworksheet.h"
#include "models/reporting/reportpages.h"
#include "models/reporting/waterfalldrawing.h"
#include "models/workspace/indexdesk.h"
#include "widgets/charts/drawingview.h"
#include "widgets/compare/drawingpane.h"
#include "widgets/formparts.h"
#include "widgets/index/celldelegate.h"
#include "widgets/index/copiedtable.h"
#include "widgets/printpreview.h"
#include "widgets/tableclipboard.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

WhatIfPane::WhatIfPane(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_dialogs(dialogs), m_language(language),
      m_model(new TrialModel(language, this)), m_form(new QComboBox(this)), m_scenarios(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save"), this)), m_remove(new QPushButton(tr("Re&move"), this)),
      m_reset(new QPushButton(tr("Take edits &back"), this)), m_print(new QPushButton(tr("&Worksheet…"), this)),
      m_outcome(formparts::strong({}, this)), m_table(new QTableView(this)), m_cells(new CellDelegate(*m_table)),
      m_sliderLabel(formparts::text({}, this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_pane(new DrawingPane(std::move(dialogs), settings, workspace.clock(), this)),
      m_winnable(formparts::text({}, this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectAll();
}

void WhatIfPane::build()
{
    for (const ScoreForm form : {ScoreForm::SelfAssessed, ScoreForm::Appraised, ScoreForm::Final})
        m_form->addItem(scoreFormText(form), int(form));
    m_scenarios->setEditable(true);
    m_scenarios->setInsertPolicy(QComboBox::NoInsert);
    m_scenarios->setCompleter(nullptr); // it would make a new name into one that is there
    m_scenarios->lineEdit()->setPlaceholderText(tr("Name of the scenario"));
    m_scenarios->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_save->setToolTip(tr("Keep what is tried under this name"));
    m_remove->setToolTip(tr("Delete the scenario of this name"));
    buildTable();
    m_slider->setAccessibleName(tr("Points tried"));
    m_pane->view()->setAccessibleName(tr("What moves the total"));
    auto *head = new QHBoxLayout;
    const auto add = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        head->addWidget(text);
        head->addWidget(field);
    };
    add(tr("&Points"), m_form);
    add(tr("Scenari&o"), m_scenarios);
    for (QPushButton *button : {m_save, m_remove, m_reset})
        head->addWidget(button);
    head->addStretch(1);
    head->addWidget(m_print);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_sliderLabel);
    leftColumn->addWidget(m_slider);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_pane, 1);
    rightColumn->addWidget(m_winnable);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 560});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_outcome);
    column->addWidget(m_splitter, 1);
}

void WhatIfPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Components and tried points"));
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TrialModel::NameColumn, QHeaderView::Stretch);
    m_table->setToolTip(tr("Type points into the column “Tried”, or drag the slider; nothing of it is stored"));
    auto *copy = new QAction(tr("&Copy table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &WhatIfPane::copyTable);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void WhatIfPane::connectAll()
{
    connect(m_model, &TrialModel::problem, this, &WhatIfPane::problem);
    connect(m_model, &TrialModel::edited, this, &WhatIfPane::showOutcome);
    connect(m_pane, &DrawingPane::problem, this, &WhatIfPane::problem);
    connect(m_pane, &DrawingPane::notice, this, &WhatIfPane::notice);
    connect(m_form, &QComboBox::activated, this, [this] {
        commit();
        showContent();
    });
    connect(m_scenarios, &QComboBox::activated, this, &WhatIfPane::loadScenario);
    connect(m_save, &QPushButton::clicked, this, &WhatIfPane::saveScenario);
    connect(m_remove, &QPushButton::clicked, this, &WhatIfPane::removeScenario);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        commit();
        m_model->setEdits({}, tr("Take edits back"));
    });
    connect(m_print, &QPushButton::clicked, this, &WhatIfPane::openWorksheet);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhatIfPane::showSlider);
    connect(m_slider, &QSlider::actionTriggered, this, &WhatIfPane::stepSlider);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int points) { m_model->tryPoints(m_table->currentIndex().row(), points); });
}

/// A key goes to the next points that the rule can give: a step of the slider may be too short to get there.
void WhatIfPane::stepSlider(int action)
{
    const SchemeNode *node = m_model->nodeAt(m_table->currentIndex().row());
    const bool isUp = action == QAbstractSlider::SliderSingleStepAdd || action == QAbstractSlider::SliderPageStepAdd;
    const bool isDown = action == QAbstractSlider::SliderSingleStepSub || action == QAbstractSlider::SliderPageStepSub;
    if (node == nullptr || (!isUp && !isDown))
        return;
    const Points now = m_model->shownPoints(m_table->currentIndex().row());
    QList<Points> possible = possiblePoints(node->rule, *node->maximum);
    // Between none and the threshold of a proportion there is nothing.
    const Points least = node->rule.kind == ScoringRule::Kind::Proportional
                             ? *pointsByRule(node->rule, *node->maximum, node->rule.from)
                             : 0;
    if (isUp ? now < least : now <= least && least > 0)
        possible = {0, least};
    const auto above = std::ranges::upper_bound(possible, now);
    const auto here = std::ranges::lower_bound(possible, now);
    if (isUp && above != possible.cend())
        m_slider->setSliderPosition(*above);
    if (isDown && here != possible.cbegin())
        m_slider->setSliderPosition(*std::prev(here));
}

bool WhatIfPane::commit()
{
    return m_cells->commit();
}

void WhatIfPane::setContent(const IndexYear &year, UnitId unit)
{
    commit();
    m_names.insert(m_model->key(), m_scenarios->currentText());
    const bool isOther = year.stored.id != m_year.stored.id || year.year != m_year.year || unit != m_unit;
    m_year = year;
    m_unit = unit;
    if (isOther)
        m_form->setCurrentIndex(m_form->findData(int(year.bestForm())));
    showContent();
    if (isOther) {
        m_table->setCurrentIndex(m_model->index(0, TrialModel::TriedColumn));
        m_scenarios->setEditText(m_names.value(m_model->key()));
    }
    fillScenarios();
}

ScoreForm WhatIfPane::form() const
{
    return ScoreForm(m_form->currentData().toInt());
}

void WhatIfPane::showContent()
{
    const int row = m_table->currentIndex().row();
    m_model->setContent(m_year, m_unit, form());
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), TrialModel::TriedColumn));
}

void WhatIfPane::showOutcome()
{
    const IndexContext context{m_year.stored.scheme, m_year.year, form(), m_workspace.catalogue(), m_language};
    const Trial trial = m_model->trial();
    m_outcome->setText(
        tr("Now: %1").arg(indexSumText(m_model->score(), m_language)) + u'\n' +
        tr("Tried: %1; the total moves by %2 points of percent")
            .arg(indexSumText(trial.score, m_language), percentDifferenceText(trial.after - trial.before, m_language)));
    const WaterfallSpec spec = buildWaterfall(context, m_model->score(), trial);
    m_title = spec.title;
    m_pane->setContent(
        {[spec] { return std::make_unique<WaterfallDrawing>(spec); }, drawnTable(spec), spec.title, tr("what-if.png")});
    const QList<WinnablePoints> winnable = m_model->winnable();
    const auto listed = [&](QString WinnablePoints::*key, const auto &name) {
        QStringList parts;
        for (const WinnableSum &sum : winnableBy(winnable, key))
            parts += tr("%1 %2", "who or what, points").arg(name(sum.key), pointsIn(sum.points, m_language));
        return parts.join(u"; "_s);
    };
    const auto nobody = [](const QString &owner) { return owner.isEmpty() ? tr("nobody named") : owner; };
    m_winnable->setText(
        winnable.isEmpty()
            ? tr("Nothing is left to be won.")
            : tr("Still to be won, by field: %1")
                      .arg(listed(&WinnablePoints::field,
                                  [](const QString &field) { return tr("field %1:").arg(field); })) +
                  u'\n' + tr("By who is in charge: %1").arg(listed(&WinnablePoints::owner, [&](const QString &owner) {
                      return nobody(owner) + u':';
                  })));
    showSlider();
}

void WhatIfPane::showSlider()
{
    const int row = m_table->currentIndex().row();
    const SchemeNode *node = row < 0 ? nullptr : m_model->nodeAt(row);
    m_slider->setEnabled(node != nullptr);
    if (node == nullptr)
        return;
    const QSignalBlocker blocker(m_slider);
    constexpr int stepsOfASlider = 20;
    m_slider->setRange(0, *node->maximum);
    m_slider->setSingleStep(std::max(*node->maximum / stepsOfASlider, 1));
    m_slider->setPageStep(std::max(*node->maximum / 4, 1));
    m_slider->setValue(m_model->shownPoints(row));
    m_sliderLabel->setText(tr("%1: %2 of %3 points. Rule: %4")
                               .arg(node->code, pointsIn(m_model->shownPoints(row), m_language),
                                    pointsIn(*node->maximum, m_language), writeScoringRule(node->rule)));
}

void WhatIfPane::copyTable()
{
    parboard::copyTable(copiedTable(*m_model, m_title));
}

PrintPreview *WhatIfPane::openWorksheet()
{
    commit();
    const IndexContext context{m_year.stored.scheme, m_year.year, form(), m_workspace.catalogue(), m_language};
    ReportOptions options;
    options.printedAt = m_workspace.clock().now();
    options.language = m_language;
    const auto pages = std::make_shared<const ReportPages>(
        buildIndexWorksheet(context, m_model->score(), m_model->trial(), m_model->winnable(),
                            m_scenarios->currentText().trimmed(), options.printedAt),
        options);
    auto *preview = new PrintPreview(pages, m_dialogs, tr("what-if.pdf"), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

QString WhatIfPane::outcome() const
{
    return m_outcome->text();
}

QString WhatIfPane::winnableText() const
{
    return m_winnable->text();
}

} // namespace parboard
