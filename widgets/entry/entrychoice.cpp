#include "widgets/entry/entrychoice.h"

#include "models/analysis/guard.h"
#include "widgets/entry/perioddialog.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace parboard {

EntryChoice::EntryChoice(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_kindBox(new QComboBox(this)),
      m_unitEdit(new UnitSearchEdit(this)), m_periodBox(new QComboBox(this)), m_indicatorBox(new QComboBox(this)),
      m_scopeBox(new QComboBox(this)), m_addPeriod(new QPushButton(tr("Add a period (&M)…"), this))
{
    m_kindBox->addItem(tr("Form of a unit"), int(EntryLayout::Kind::Form));
    m_kindBox->addItem(tr("Grid of an indicator"), int(EntryLayout::Kind::Grid));
    for (const Indicator &indicator : catalogue.indicators)
        m_indicatorBox->addItem(indicator.name.in(language), QVariant::fromValue(qint64(indicator.id)));
    m_indicatorBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicatorBox->setMinimumContentsLength(28);
    for (const auto &[scope, code] : scopeCodes)
        m_scopeBox->addItem(scopeName(scope), int(scope));
    m_unitEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    setScheme(m_scheme);
    build();
    connect(m_kindBox, &QComboBox::activated, this, [this] {
        showParts();
        emit changed();
    });
    for (QComboBox *box : {m_periodBox, m_indicatorBox, m_scopeBox})
        connect(box, &QComboBox::activated, this, &EntryChoice::changed);
    m_periodBox->setMaxVisibleItems(24);
    m_addPeriod->setToolTip(tr("Any quarter, six or nine months, year or several years that is not in the list"));
    connect(m_addPeriod, &QPushButton::clicked, this, &EntryChoice::askPeriod);
    connect(m_unitEdit, &UnitSearchEdit::unitChosen, this, [this](UnitId unit) {
        setUnit(unit);
        emit changed();
    });
    connect(m_unitEdit, &QLineEdit::editingFinished, this, &EntryChoice::showUnit);
}

void EntryChoice::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, QWidget *field, QList<QWidget *> &parts) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
        parts += {label, field};
    };
    QList<QWidget *> always;
    add(tr("E&nter"), m_kindBox, always);
    add(tr("Un&it"), m_unitEdit, m_formParts);
    add(tr("Pe&riod"), m_periodBox, m_formParts);
    add(tr("Indi&cator"), m_indicatorBox, m_gridParts);
    add(tr("Level"), m_scopeBox, m_gridParts);
    row->addWidget(m_addPeriod);
    row->addStretch(1);
    showParts();
}

void EntryChoice::showParts()
{
    const bool form = kind() == EntryLayout::Kind::Form;
    for (QWidget *part : std::as_const(m_formParts))
        part->setVisible(form);
    for (QWidget *part : std::as_const(m_gridParts))
        part->setVisible(!form);
}

void EntryChoice::showUnit()
{
    const Unit *unit = m_catalogue.unit(m_unit);
    m_unitEdit->setText(unit ? m_catalogue.displayName(*unit, m_language) : QString());
}

void EntryChoice::setPeriods(const QList<Period> &periods)
{
    const Period before = period();
    m_periodBox->clear();
    for (const Period &one : periods)
        m_periodBox->addItem(one.name(), QVariant::fromValue(one));
    for (const Period &added : std::as_const(m_added))
        setPeriod(added); // still without figures
    setPeriod(before);
}

void EntryChoice::setUnit(UnitId unit)
{
    m_unit = unit;
    showUnit();
}

void EntryChoice::setPeriod(const Period &period)
{
    if (!period.isValid())
        return;
    for (int item = 0; item < m_periodBox->count(); ++item) {
        if (m_periodBox->itemData(item).value<Period>() == period) {
            m_periodBox->setCurrentIndex(item);
            return;
        }
    }
    const QList<Period> offered = periods();
    const auto later = std::ranges::find_if(offered, [&](const Period &other) { return isEarlier(period, other); });
    const int item = int(later - offered.cbegin());
    m_periodBox->insertItem(item, period.name(), QVariant::fromValue(period));
    m_periodBox->setCurrentIndex(item);
}

QList<Period> EntryChoice::periods() const
{
    QList<Period> offered;
    for (int item = 0; item < m_periodBox->count(); ++item)
        offered += m_periodBox->itemData(item).value<Period>();
    return offered;
}

void EntryChoice::askPeriod()
{
    auto *dialog = new PeriodDialog(period(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_added += dialog->period();
        setPeriod(dialog->period());
        emit changed();
    });
    dialog->open();
}

void EntryChoice::setIndicator(IndicatorId indicator)
{
    m_indicatorBox->setCurrentIndex(m_indicatorBox->findData(QVariant::fromValue(qint64(indicator))));
}

void EntryChoice::setScope(Scope scope)
{
    m_scopeBox->setCurrentIndex(m_scopeBox->findData(int(scope)));
}

void EntryChoice::setKind(EntryLayout::Kind kind)
{
    m_kindBox->setCurrentIndex(m_kindBox->findData(int(kind)));
    showParts();
}

void EntryChoice::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    m_unitEdit->setUnits(m_catalogue, scheme, m_language);
}

QString EntryChoice::validityProblem() const
{
    const Unit *shown = kind() == EntryLayout::Kind::Form ? m_catalogue.unit(unit()) : nullptr;
    if (!shown)
        return {};
    const auto nameOf = [this](const Unit &some) { return m_catalogue.displayName(some, m_language); };
    const Validity &validity = shown->validity;
    if (validity.to.isValid() && validity.to < period().from) {
        const auto heir = std::ranges::find(m_catalogue.successions, shown->key, &Succession::predecessorKey);
        const Unit *successor = heir == m_catalogue.successions.cend() ? nullptr : m_catalogue.unit(heir->successorKey);
        return tr("%1 ended on %2, before %3. Figures of this period belong to %4.")
            .arg(nameOf(*shown), dateText(validity.to), period().name(),
                 successor ? nameOf(*successor) : tr("its successor"));
    }
    if (validity.from.isValid() && period().to < validity.from) {
        return tr("%1 exists since %2, after %3. Figures of this period belong to the units that it was made of.")
            .arg(nameOf(*shown), dateText(validity.from), period().name());
    }
    return {};
}

EntryLayout::Kind EntryChoice::kind() const
{
    return EntryLayout::Kind(m_kindBox->currentData().toInt());
}

Period EntryChoice::period() const
{
    return m_periodBox->currentData().value<Period>();
}

IndicatorId EntryChoice::indicator() const
{
    return IndicatorId(m_indicatorBox->currentData().toLongLong());
}

Scope EntryChoice::scope() const
{
    return Scope(m_scopeBox->currentData().toInt());
}

} // namespace parboard
