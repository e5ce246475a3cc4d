#pragma once

#include "models/core/catalogue.h"
#include "models/items/entrylayout.h"

#include <QList>
#include <QWidget>

class QComboBox;

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
    void setPeriod(const Period &period);
    void setIndicator(IndicatorId indicator);
    void setScope(Scope scope);
    void setKind(EntryLayout::Kind kind);
    void setScheme(Scheme scheme);

    [[nodiscard]] EntryLayout::Kind kind() const;
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] Period period() const;
    [[nodiscard]] IndicatorId indicator() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] UnitSearchEdit *unitEdit() const { return m_unitEdit; }
    [[nodiscard]] QComboBox *periodBox() const { return m_periodBox; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kindBox; }
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicatorBox; }

signals:
    void changed();

private:
    void build();
    void showUnit();
    void showParts();

    const Catalogue &m_catalogue;
    Language m_language;
    UnitId m_unit{};
    Scheme m_scheme = Scheme::Old63;
    QComboBox *m_kindBox;
    UnitSearchEdit *m_unitEdit;
    QComboBox *m_periodBox;
    QComboBox *m_indicatorBox;
    QComboBox *m_scopeBox;
    QList<QWidget *> m_formParts;
    QList<QWidget *> m_gridParts;
};

} // namespace parboard
