#include "widgets/unitpicker.h"

#include "models/items/schemeunits.h"
#include "widgets/chiparea.h"
#include "widgets/unitsearchedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace parboard {

UnitPicker::UnitPicker(const Catalogue &catalogue, Language language, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_language(language), m_search(new UnitSearchEdit(this)),
      m_groupButton(new QPushButton(this)), m_groups(new QMenu(this)), m_chips(new ChipArea(this)),
      m_schemeBox(new QComboBox(this))
{
    buildRow();
    connect(m_search, &UnitSearchEdit::unitChosen, this, [this](UnitId unit) { addUnits({unit}); });
    connect(m_chips, &ChipArea::unitsEdited, this, &UnitPicker::edit);
    connect(m_chips, &ChipArea::ownAsked, this, &UnitPicker::ownAsked);
    connect(m_schemeBox, &QComboBox::activated, this, &UnitPicker::changeScheme);
    connect(m_groups, &QMenu::aboutToShow, this, &UnitPicker::fillGroups);
    m_search->setUnits(m_catalogue, m_scheme, m_language);
}

void UnitPicker::buildRow()
{
    const int letter = fontMetrics().averageCharWidth();
    m_search->setPlaceholderText(tr("Add a unit: type its name"));
    m_search->setAccessibleName(tr("Add a unit"));
    m_search->setToolTip(tr("Type a name, with or without diacritics, and press Enter"));
    m_search->setFixedWidth(letter * 30);
    m_groupButton->setText(tr("Add many"));
    m_groupButton->setToolTip(tr("Add the units with figures, a whole region, or all provinces"));
    m_groupButton->setAccessibleName(tr("Add many units"));
    m_groupButton->setMenu(m_groups);
    m_groupButton->setAutoDefault(false);
    m_schemeBox->addItem(tr("63 provinces"), int(Scheme::Old63));
    m_schemeBox->addItem(tr("34 provinces"), int(Scheme::New34));
    m_schemeBox->setAccessibleName(tr("List of provinces"));
    m_schemeBox->setToolTip(tr("The 63 provinces until 30 June 2025, or the 34 since"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_groupButton)})
        row->addWidget(widget, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1, Qt::AlignTop);
    row->addWidget(m_schemeBox, 0, Qt::AlignTop);
}

void UnitPicker::setChoice(const QList<UnitId> &units, Scheme scheme, std::optional<UnitId> own)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        m_search->setUnits(m_catalogue, scheme, m_language);
    }
    m_units = units;
    m_own = own;
    refresh();
}

void UnitPicker::refresh()
{
    m_schemeBox->setCurrentIndex(m_schemeBox->findData(int(m_scheme)));
    m_search->setExcluded(m_units);
    QList<ChipArea::Entry> entries;
    for (const UnitId id : std::as_const(m_units)) {
        if (const Unit *unit = m_catalogue.unit(id))
            entries += {id, m_catalogue.displayName(*unit, m_language, m_scheme)};
    }
    m_chips->setEntries(entries, m_own);
}

void UnitPicker::fillGroups()
{
    m_groups->clear();
    m_groups->addAction(tr("Units with &figures"), this, &UnitPicker::withFiguresAsked);
    m_groups->addSeparator();
    QList<UnitId> all;
    const QList<RegionUnits> regions = regionsOf(m_catalogue, m_scheme, m_language);
    for (const RegionUnits &region : regions) {
        const QString label = tr("%1 (%n province(s))", nullptr, int(region.units.size())).arg(region.name);
        m_groups->addAction(label, this, [this, units = region.units] { addUnits(units); });
        all += region.units;
    }
    m_groups->addSeparator();
    m_groups->addAction(tr("&All %n province(s)", nullptr, int(all.size())), this, [this, all] { addUnits(all); });
    QAction *none = m_groups->addAction(tr("&Remove all"), this, [this] { edit({}); });
    none->setEnabled(!m_units.isEmpty());
}

void UnitPicker::addUnits(const QList<UnitId> &units)
{
    QList<UnitId> more = m_units;
    for (const UnitId unit : units) {
        if (!more.contains(unit))
            more += unit;
    }
    edit(more);
}

void UnitPicker::changeScheme()
{
    const auto scheme = Scheme(m_schemeBox->currentData().toInt());
    if (scheme == m_scheme)
        return;
    const bool untouched = !m_unitsAfterScheme.isEmpty() && m_unitsAfterScheme == m_units;
    const QList<UnitId> there = untouched ? m_unitsBeforeScheme : unitsInScheme(m_catalogue, m_units, scheme);
    m_unitsBeforeScheme = m_units;
    m_unitsAfterScheme = there;
    m_scheme = scheme;
    m_search->setUnits(m_catalogue, scheme, m_language);
    edit(there);
}

void UnitPicker::edit(const QList<UnitId> &units)
{
    m_units = units;
    refresh();
    emit choiceEdited(m_units, m_scheme);
}

} // namespace parboard
