#include "widgets/index/ownunitform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace parboard {

OwnUnitForm::OwnUnitForm(const Catalogue &catalogue, Scheme list, UnitId parent, Language language, QWidget *widget)
    : QDialog(widget), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)), m_parent(new QComboBox(this))
{
    setWindowTitle(tr("A unit to be scored"));
    m_kind->addItem(tr("department"), int(UnitKind::Department));
    m_kind->addItem(tr("commune"), int(UnitKind::Commune));
    m_kind->addItem(tr("district"), int(UnitKind::District));
    for (const Unit *unit : catalogue.unitsOf(list)) {
        if (unit->kind == UnitKind::Province)
            m_parent->addItem(catalogue.displayName(*unit, language, list), qint64(unit->id));
    }
    m_parent->setCurrentIndex(std::max(m_parent->findData(qint64(parent)), 0));
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this, accept] { accept->setEnabled(!name().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Province"), m_parent);
    form->addRow(buttons);
}

QString OwnUnitForm::name() const
{
    return m_name->text().simplified();
}

UnitKind OwnUnitForm::kind() const
{
    return UnitKind(m_kind->currentData().toInt());
}

UnitId OwnUnitForm::parentUnit() const
{
    return UnitId(m_parent->currentData().toLongLong());
}

} // namespace parboard
