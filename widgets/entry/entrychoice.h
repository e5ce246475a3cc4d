#pragma once

#include "models/core/catalogue.h"
#include "models/items/entrylayout.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace parboard {

class UnitSearchEdit;

/// What the entry page shows: the form of a unit and a period, or the grid of an indicator.
class EntryChoice : public QWidget
{
    Q_OBJECT
public:
    EntryChoice(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Periods to choose from, earliest first.
    void setPeriods(const QList<Period> &periods);
    void setUnit(UnitId unit);
    /// A period that is not on offer yet takes its place in time among the others.
    void setPeriod(const Period &period);
    void setIndicator(IndicatorId indicator);
    void setScope(Scope scope);
    void setKind(EntryLayout::Kind kind);
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] EntryLayout::Kind kind() const;
    /// Of a form: what speaks against figures of this unit in this period (it is dissolved, or was not yet there), or
    /// nothing.
    [[nodiscard]] QString validityProblem() const;
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] Period period() const;
    /// All that are on offer, earliest first.
    [[nodiscard]] QList<Period> periods() const;
    /// Those that somebody asked for by hand.
    [[nodiscard]] const QList<Period> &addedPeriods() const { return m_added; }
    [[nodiscard]] IndicatorId indicator() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] UnitSearchEdit *unitEdit() const { return m_unitEdit; }
    [[nodiscard]] QComboBox *periodBox() const { return m_periodBox; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kindBox; }
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicatorBox; }
    [[nodiscard]] QPushButton *addPeriodButton() const { return m_addPeriod; }

signals:
    void changed();

private:
    void build();
    void askPeriod();
    void showUnit();
    void showParts();

    const Catalogue &m_catalogue;
    Language m_language;
    QList<Period> m_added;
    UnitId m_unit{};
    Scheme m_scheme = Scheme::Old63;
    QComboBox *m_kindBox;
    UnitSearchEdit *m_unitEdit;
    QComboBox *m_periodBox;
    QComboBox *m_indicatorBox;
    QComboBox *m_scopeBox;
    QPushButton *m_addPeriod;
    QList<QWidget *> m_formParts;
    QList<QWidget *> m_gridParts;
};

} // namespace parboard
