#pragma once

#include "models/core/catalogue.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace parboard {

/// Asks for a department, district or commune of a province: its name, its kind, the province.
class OwnUnitForm : public QDialog
{
    Q_OBJECT
public:
    /// `list` are the provinces to choose from, `parent` the one chosen at first.
    OwnUnitForm(const Catalogue &catalogue, Scheme list, UnitId parent, Language language, QWidget *widget = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] UnitKind kind() const;
    [[nodiscard]] UnitId parentUnit() const;

    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox *parentBox() const { return m_parent; }

private:
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_parent;
};

} // namespace parboard
