#include "widgets/ownunitdialog.h"

#include "models/items/unitsuggestionmodel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

OwnUnitDialog::OwnUnitDialog(const Catalogue &catalogue, Scheme scheme, Language language, QWidget *parent)
    : QDialog(parent), m_model(new UnitSuggestionModel(this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setWindowTitle(tr("Own unit"));
    m_model->setUnits(catalogue, scheme, language);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Units"));
    m_search->setAccessibleName(tr("Find a unit"));
    m_search->setPlaceholderText(tr("Find a unit"));
    auto *text = new QLabel(tr("Your own unit is drawn in the strong colour in every chart and table."), this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    QPushButton *none = buttons->addButton(tr("&No own unit"), QDialogButtonBox::ResetRole);
    none->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &OwnUnitDialog::search);
    connect(m_list, &QListView::activated, this, &OwnUnitDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnUnitDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(none, &QPushButton::clicked, this, &QDialog::accept);
    search({});
    const int line = fontMetrics().height();
    resize(line * 28, line * 30);
}

void OwnUnitDialog::search(const QString &text)
{
    m_model->setQuery(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_ok->setEnabled(m_model->rowCount() > 0);
}

void OwnUnitDialog::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_unit = UnitId(current.data(UnitSuggestionModel::UnitRole).toLongLong());
    accept();
}

} // namespace parboard
