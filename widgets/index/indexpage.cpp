#include "widgets/index/indexpage.h"

#include "models/core/settings.h"
#include "models/core/viettext.h"
#include "models/workspace/indexdesk.h"
#include "widgets/emptystate.h"
#include "widgets/index/fieldspane.h"
#include "widgets/index/ownunitform.h"
#include "widgets/index/publishedpane.h"
#include "widgets/index/schemepane.h"
#include "widgets/index/scoringpane.h"
#include "widgets/index/whatifpane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

IndexPage::IndexPage(Workspace &workspace, Settings &settings, Dialogs dialogs, Language language, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_dialogs(std::move(dialogs)),
      m_language(language), m_scheme(new QComboBox(this)), m_yearBox(new QSpinBox(this)),
      m_unitBox(new QComboBox(this)), m_addUnit(new QPushButton(tr("Add unit…"), this)), m_views(new QTabBar(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    build();
    fillSchemes();
    const int kept = m_settings.value(keys::indexYear);
    m_yearBox->setValue(kept > 0 ? kept : m_workspace.clock().now().date().year());
    fillUnits();
    m_views->setCurrentIndex(std::clamp(m_settings.value(keys::indexView), 0, m_views->count() - 1));
    connect(m_scheme, &QComboBox::activated, this, &IndexPage::showChosen);
    connect(m_yearBox, &QSpinBox::valueChanged, this, &IndexPage::showChosen);
    connect(m_unitBox, &QComboBox::activated, this, &IndexPage::showChosen);
    connect(m_addUnit, &QPushButton::clicked, this, &IndexPage::askUnit);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        commitTyping();
        m_settings.set(keys::indexView, view);
        showContent();
    });
    connect(&m_workspace.index(), &IndexDesk::entriesChanged, this, &IndexPage::reload);
    connect(&m_workspace.index(), &IndexDesk::schemesChanged, this, [this] {
        fillSchemes();
        reload();
    });
    connect(&m_workspace.index(), &IndexDesk::problem, this, &IndexPage::problem);
    reload();
}

IndexPage::~IndexPage()
{
    hide(); // the focus leaves an open cell while its points can still be stored
}

void IndexPage::build()
{
    m_views->addTab(tr("Scoring"));
    m_views->addTab(tr("What if"));
    m_views->addTab(tr("Fields"));
    m_views->addTab(tr("Published indices"));
    m_views->addTab(tr("Set of criteria"));
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("Views"));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scheme->setMinimumContentsLength(30);
    m_yearBox->setRange(2000, 2100);
    m_yearBox->setKeyboardTracking(false);
    m_yearBox->setGroupSeparatorShown(false);
    m_unitBox->setMinimumContentsLength(20);
    m_unitBox->setMaxVisibleItems(20);
    auto *head = new QHBoxLayout;
    const auto add = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        head->addWidget(text);
        head->addWidget(field);
    };
    add(tr("Set of &criteria"), m_scheme);
    add(tr("Yea&r"), m_yearBox);
    add(tr("U&nit"), m_unitBox);
    m_addUnit->setToolTip(tr("A department, district or commune that an internal index scores"));
    head->addWidget(m_addUnit);
    head->addStretch(1);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_views);
    column->addWidget(m_stack, 1);
}

void IndexPage::fillSchemes()
{
    const QString shown = m_scheme->count() > 0 ? code() : m_settings.value(keys::indexScheme);
    const Result<QList<StoredScheme>> schemes = m_workspace.index().schemes();
    if (!schemes) {
        QTimer::singleShot(0, this, [this, text = schemes.error().sentence] { emit problem(text); });
        return;
    }
    m_scheme->clear();
    for (const StoredScheme &stored : *schemes) {
        const QString name = stored.scheme.name.in(m_language);
        m_scheme->addItem(name.isEmpty() ? stored.scheme.code : name, stored.scheme.code);
        m_scheme->setItemData(m_scheme->count() - 1, int(stored.scheme.kind), Qt::UserRole + 1);
    }
    m_scheme->setCurrentIndex(std::max(m_scheme->findData(shown), 0));
}

void IndexPage::fillUnits()
{
    const UnitId shown = unit();
    const QDate day(m_yearBox->value(), 12, 31);
    const bool isNational = SchemeKind(m_scheme->currentData(Qt::UserRole + 1).toInt()) == SchemeKind::National;
    const Catalogue &catalogue = m_workspace.catalogue();
    const Scheme list = schemeOn(day);
    QList<std::pair<QString, UnitId>> units;
    for (const Unit &candidate : catalogue.units) {
        const bool isProvince = candidate.kind == UnitKind::Province;
        const bool isShown = isProvince ? candidate.isIn(list) : candidate.kind != UnitKind::Nation && !isNational;
        if (isShown && candidate.validity.holdsOn(day))
            units += {catalogue.displayName(candidate, m_language, list), candidate.id};
    }
    std::ranges::sort(
        units, [](const auto &left, const auto &right) { return viettext::compare(left.first, right.first) < 0; });
    m_addUnit->setVisible(!isNational);
    m_unitBox->clear();
    for (const auto &[name, id] : std::as_const(units))
        m_unitBox->addItem(name, qint64(id));
    const Unit *kept = catalogue.unit(m_settings.value(keys::indexUnit));
    const QList<UnitId> wished{shown, kept ? kept->id : UnitId(), m_workspace.ownUnit().value_or(UnitId()),
                               m_workspace.selection().units.value(0)};
    for (const UnitId wish : wished) {
        if (const int place = m_unitBox->findData(qint64(wish)); place >= 0) {
            m_unitBox->setCurrentIndex(place);
            break;
        }
    }
}

OwnUnitForm *IndexPage::askUnit()
{
    const Unit *shown = m_workspace.catalogue().unit(unit());
    const Unit *parent =
        shown != nullptr && shown->kind != UnitKind::Province ? m_workspace.catalogue().unit(shown->parentKey) : shown;
    auto *form = new OwnUnitForm(m_workspace.catalogue(), schemeOn({m_yearBox->value(), 12, 31}),
                                 parent ? parent->id : UnitId(), m_language, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] { addUnit(form->name(), form->kind(), form->parentUnit()); });
    form->open();
    return form;
}

void IndexPage::addUnit(const QString &name, UnitKind kind, UnitId parent)
{
    commitTyping();
    const Result<UnitId> added = m_workspace.addUnit(name, kind, parent);
    if (!added) {
        emit problem(added.error().sentence);
        return;
    }
    fillUnits();
    m_unitBox->setCurrentIndex(m_unitBox->findData(qint64(*added)));
    reload();
}

UnitId IndexPage::unit() const
{
    return UnitId(m_unitBox->currentData().toLongLong());
}

QString IndexPage::code() const
{
    return m_scheme->currentData().toString();
}

void IndexPage::showChosen()
{
    if (commitTyping()) {
        fillUnits();
        reload();
        return;
    }
    // What is typed beside a component is refused: it stays in sight to be put right.
    const QSignalBlocker blocker(m_yearBox);
    m_scheme->setCurrentIndex(m_scheme->findData(m_year.stored.scheme.code));
    m_yearBox->setValue(m_year.year);
    fillUnits();
    m_unitBox->setCurrentIndex(m_unitBox->findData(qint64(m_unit)));
}

void IndexPage::reload()
{
    commitTyping(); // of the unit that is still shown
    m_unit = unit();
    m_settings.set(keys::indexScheme, code());
    m_settings.set(keys::indexYear, m_yearBox->value());
    if (const Unit *shown = m_workspace.catalogue().unit(unit()))
        m_settings.set(keys::indexUnit, shown->key);
    Result<IndexYear> year = m_workspace.index().read(code(), m_yearBox->value(), {unit()});
    m_hasYear = year.ok();
    if (year)
        m_year = std::move(*year);
    else
        showNothing(year.error());
    if (m_published != nullptr)
        m_published->reload(); // its figures may have changed as well
    showContent();
}

void IndexPage::showNothing(const Error &error)
{
    m_empty->setTexts(tr("No points for this year"),
                      tr("%1 Choose another year or set of criteria above.").arg(error.sentence));
    // The set itself can be seen and changed all the same.
    m_year = {};
    m_year.year = m_yearBox->value();
    const Result<QList<StoredScheme>> schemes = m_workspace.index().schemes();
    for (const StoredScheme &stored : schemes ? *schemes : QList<StoredScheme>()) {
        if (stored.scheme.code == code())
            m_year.stored = stored;
    }
}

template <typename Pane>
Pane *IndexPage::connected(Pane *pane)
{
    m_stack->addWidget(pane);
    connect(pane, &Pane::problem, this, &IndexPage::problem);
    return pane;
}

void IndexPage::showContent()
{
    showPane();
    if (const QUndoStack *stack = undoStack(); stack != m_toldStack) {
        m_toldStack = stack;
        emit undoStackChanged();
    }
}

void IndexPage::showPane()
{
    const auto view = View(m_views->currentIndex());
    if (view == View::Published) {
        if (m_published == nullptr) {
            m_published = connected(new PublishedPane(m_workspace, m_settings, m_dialogs, m_language, m_stack));
            connect(m_published, &PublishedPane::notice, this, &IndexPage::notice);
        }
        m_stack->setCurrentWidget(m_published);
        return;
    }
    if (!m_hasYear && view != View::Scheme) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showWorkPane(view);
}

void IndexPage::showWorkPane(View view)
{
    if (view == View::Scoring) {
        if (m_scoring == nullptr) {
            m_scoring = connected(new ScoringPane(m_workspace, m_settings, m_dialogs, m_language, m_stack));
            connect(m_scoring, &ScoringPane::figureAsked, this, &IndexPage::trendAsked);
        }
        m_scoring->setContent(m_year, unit());
        m_stack->setCurrentWidget(m_scoring);
    } else if (view == View::WhatIf) {
        if (m_whatIf == nullptr) {
            m_whatIf = connected(new WhatIfPane(m_workspace, m_settings, m_dialogs, m_language, m_stack));
            connect(m_whatIf, &WhatIfPane::notice, this, &IndexPage::notice);
        }
        m_whatIf->setContent(m_year, unit());
        m_stack->setCurrentWidget(m_whatIf);
    } else if (view == View::Fields) {
        if (m_fields == nullptr) {
            m_fields = connected(new FieldsPane(m_workspace, m_settings, m_dialogs, m_language, m_stack));
            connect(m_fields, &FieldsPane::notice, this, &IndexPage::notice);
        }
        m_fields->setContent(m_year, unit());
        m_stack->setCurrentWidget(m_fields);
    } else {
        if (m_schemePane == nullptr) {
            m_schemePane = connected(new SchemePane(m_workspace, m_settings, m_dialogs, m_language, m_stack));
            connect(m_schemePane, &SchemePane::notice, this, &IndexPage::notice);
            connect(m_schemePane, &SchemePane::stored, this, &IndexPage::showStored);
        }
        m_schemePane->setContent(m_year);
        m_stack->setCurrentWidget(m_schemePane);
    }
}

void IndexPage::showStored(const QString &stored, int firstYear, int lastYear)
{
    fillSchemes();
    m_scheme->setCurrentIndex(std::max(m_scheme->findData(stored), 0));
    const QSignalBlocker blocker(m_yearBox);
    m_yearBox->setValue(std::clamp(m_yearBox->value(), firstYear, std::max(firstYear, lastYear)));
    fillUnits();
    reload();
}

void IndexPage::showView(View view)
{
    m_views->setCurrentIndex(int(view));
}

QUndoStack *IndexPage::undoStack() const
{
    const auto view = View(m_views->currentIndex());
    if (view == View::Scheme && m_schemePane != nullptr)
        return m_schemePane->model()->undoStack();
    if (view == View::WhatIf && m_whatIf != nullptr && m_stack->currentWidget() == m_whatIf)
        return m_whatIf->model()->undoStack();
    return view == View::Scoring ? m_workspace.index().undoStack() : nullptr;
}

bool IndexPage::commitTyping()
{
    const bool isScored = m_scoring == nullptr || m_scoring->commit();
    const bool isTried = m_whatIf == nullptr || m_whatIf->commit();
    const bool isEdited = m_schemePane == nullptr || m_schemePane->commit();
    return isScored && isTried && isEdited;
}

QString IndexPage::unkeptSentence() const
{
    QStringList sentences;
    if (m_scoring != nullptr && !m_scoring->commit())
        sentences += tr("What is typed for %1 is not stored.").arg(m_scoring->details()->code());
    if (m_whatIf != nullptr && !m_whatIf->commit())
        sentences += tr("What is typed to be tried cannot be taken.");
    if (m_schemePane != nullptr)
        (void)m_schemePane->commit();
    if (m_schemePane != nullptr && !m_schemePane->unstored().isEmpty())
        sentences += tr("The edited set of criteria is not stored: %1.").arg(m_schemePane->unstored().join(u", "_s));
    return sentences.join(u' ');
}

} // namespace parboard
