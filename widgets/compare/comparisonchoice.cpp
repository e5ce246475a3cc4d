#include "widgets/compare/comparisonchoice.h"

#include "models/analysis/guard.h"
#include "widgets/flowlayout.h"
#include "widgets/periodpicker.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int byDate = 0; ///< of the choice of a list: no Scheme has this value

QString againstName(Against against)
{
    switch (against) {
    case Against::LastYear:
        return ComparisonChoiceBar::tr("Same period last year");
    case Against::Previous:
        return ComparisonChoiceBar::tr("Period before");
    case Against::Target:
        return ComparisonChoiceBar::tr("Target");
    case Against::Median:
        return ComparisonChoiceBar::tr("Median of the group");
    case Against::Best:
        return ComparisonChoiceBar::tr("Best of the group");
    case Against::Nothing:
        break;
    }
    return ComparisonChoiceBar::tr("Nothing");
}

} // namespace

ComparisonChoiceBar::ComparisonChoiceBar(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_indicator(new QComboBox(this)),
      m_group(new QComboBox(this)), m_scheme(new QComboBox(this)), m_scope(new QComboBox(this)),
      m_against(new QComboBox(this)), m_period(new PeriodPicker(this))
{
    for (const Indicator &indicator : catalogue.indicators)
        m_indicator->addItem(indicator.name.in(language), qint64(indicator.id));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(30);
    m_indicator->setMaxVisibleItems(24);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(22);
    m_scheme->addItem(tr("63 provinces"), int(Scheme::Old63));
    m_scheme->addItem(tr("34 provinces"), int(Scheme::New34));
    m_scheme->addItem(tr("Those of the time"), byDate);
    m_scheme->setToolTip(tr("Those of the time: the 63 until 30/6/2025, the 34 since"));
    for (const auto &[scope, code] : scopeCodes)
        m_scope->addItem(scopeName(scope), int(scope));
    for (const Against against :
         {Against::Nothing, Against::LastYear, Against::Previous, Against::Target, Against::Median, Against::Best})
        m_against->addItem(againstName(against), int(against));
    fillGroups({});
    build();
    connect(m_indicator, &QComboBox::activated, this, &ComparisonChoiceBar::indicatorChosen);
    for (QComboBox *box : {m_indicator, m_group, m_scope, m_against})
        connect(box, &QComboBox::activated, this, &ComparisonChoiceBar::changed);
    const auto follow = [this] {
        fillGroups(group());
        emit changed();
    };
    connect(m_scheme, &QComboBox::activated, this, follow);
    connect(m_period, &PeriodPicker::periodChosen, this, follow);
}

void ComparisonChoiceBar::build()
{
    auto *flow = new FlowLayout(this);
    const auto add = [this, flow](const QString &text, QWidget *field) {
        auto *part = new QWidget(this);
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(text, part);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
        flow->addWidget(part);
    };
    add(tr("&Indicator"), m_indicator);
    add(tr("Pe&riod"), m_period);
    add(tr("&Among"), m_group);
    add(tr("Li&st"), m_scheme);
    add(tr("S&cope"), m_scope);
    add(tr("A&gainst"), m_against);
}

void ComparisonChoiceBar::setPeriods(const QList<Period> &periods)
{
    m_period->setPeriods(periods);
}

void ComparisonChoiceBar::setOwn(const QStringList &lists, std::optional<UnitId> unit)
{
    m_lists = lists;
    m_own = unit;
    fillGroups(group());
}

void ComparisonChoiceBar::fillGroups(const ComparisonGroup &wanted)
{
    QList<ComparisonGroup> groups = groupsOf(wanted.scheme, m_catalogue);
    const Unit *own = m_own ? m_catalogue.unit(*m_own) : nullptr;
    if (own && own->isIn(wanted.scheme))
        groups += {ComparisonGroup::Kind::Neighbours, wanted.scheme, own->key};
    for (const QString &list : std::as_const(m_lists))
        groups += {ComparisonGroup::Kind::List, wanted.scheme, list};
    m_group->clear();
    for (const ComparisonGroup &one : std::as_const(groups))
        m_group->addItem(groupName(one, m_catalogue, m_language), QVariantList{int(one.kind), one.name});
    const qsizetype item = groups.indexOf(wanted);
    m_group->setCurrentIndex(int(std::max<qsizetype>(0, item)));
}

Scheme ComparisonChoiceBar::scheme() const
{
    const int chosen = m_scheme->currentData().toInt();
    if (chosen != byDate)
        return Scheme(chosen);
    const std::optional<Period> period = m_period->current();
    return period ? schemeOn(period->to) : Scheme::New34; // the latest figures are asked for by today's list
}

ComparisonGroup ComparisonChoiceBar::group() const
{
    const QVariantList wanted = m_group->currentData().toList();
    return {ComparisonGroup::Kind(wanted.value(0).toInt()), scheme(), wanted.value(1).toString()};
}

void ComparisonChoiceBar::setChoice(const RankingChoice &choice)
{
    m_kept = choice;
    m_indicator->setCurrentIndex(m_indicator->findData(qint64(choice.indicator)));
    m_period->setCurrent(choice.period);
    m_scheme->setCurrentIndex(m_scheme->findData(choice.byDate ? byDate : int(choice.group.scheme)));
    ComparisonGroup group = choice.group;
    group.scheme = scheme();
    fillGroups(group);
    m_scope->setCurrentIndex(m_scope->findData(int(choice.scope)));
    m_against->setCurrentIndex(m_against->findData(int(choice.against)));
}

RankingChoice ComparisonChoiceBar::choice() const
{
    RankingChoice choice = m_kept;
    choice.indicator = IndicatorId(m_indicator->currentData().toLongLong());
    choice.period = m_period->current();
    choice.group = group();
    choice.byDate = m_scheme->currentData().toInt() == byDate;
    choice.scope = Scope(m_scope->currentData().toInt());
    choice.against = Against(m_against->currentData().toInt());
    return choice;
}

} // namespace parboard
