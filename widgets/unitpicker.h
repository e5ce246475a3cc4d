#pragma once

#include "models/core/catalogue.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QMenu;
class QPushButton;

namespace parboard {

class ChipArea;
class UnitSearchEdit;

/// Chooses units: type to find, chips in order, whole regions from a menu, the list of 63 or of 34 provinces.
class UnitPicker : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the picker.
    UnitPicker(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Shows a choice; emits nothing.
    void setChoice(const QList<UnitId> &units, Scheme scheme, std::optional<UnitId> own);
    [[nodiscard]] const QList<UnitId> &units() const { return m_units; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] UnitSearchEdit *searchEdit() const { return m_search; }
    [[nodiscard]] ChipArea *chipArea() const { return m_chips; }
    [[nodiscard]] QComboBox *schemeBox() const { return m_schemeBox; }
    [[nodiscard]] QMenu *groupMenu() const { return m_groups; }

signals:
    void choiceEdited(const QList<parboard::UnitId> &units, parboard::Scheme scheme);
    void ownAsked(std::optional<parboard::UnitId> unit);
    /// "Units with figures" of the menu: the owner knows which.
    void withFiguresAsked();

private:
    void buildRow();
    void fillGroups();
    void addUnits(const QList<UnitId> &units);
    void changeScheme();
    void edit(const QList<UnitId> &units);
    void refresh();

    const Catalogue &m_catalogue;
    Language m_language;
    Scheme m_scheme = Scheme::Old63;
    QList<UnitId> m_units;
    std::optional<UnitId> m_own;
    QList<UnitId> m_unitsBeforeScheme; ///< what the other list's choice was, to come back to it unharmed
    QList<UnitId> m_unitsAfterScheme;
    UnitSearchEdit *m_search;
    QPushButton *m_groupButton;
    QMenu *m_groups;
    ChipArea *m_chips;
    QComboBox *m_schemeBox;
};

} // namespace parboard
