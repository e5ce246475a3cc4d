#pragma once

#include "models/analysis/quality.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace parboard::test {

/// The catalogue of a fresh database, with its ids and rules.
const Catalogue &storedCatalogue();

/// Figures of one unit (Cao Bằng unless changed) against the rules of a catalogue.
class QualityScene
{
public:
    QualityScene() : catalogue(storedCatalogue()) {}

    /// Adds a chosen, exact claim of source 1 and hands it over to be changed.
    Figure &add(const QString &indicator, const Period &period, double value, Scope scope = Scope::All);
    /// Several of the whole unit: "dossiers_received 10, dossiers_resolved 7".
    void addAll(const Period &period, const QString &figures);
    /// Adds a rule of the given columns.
    void addRule(const QString &kind, const QString &left, const QString &op, const QString &right,
                 const QString &applies, const QString &severity = QStringLiteral("error"));

    /// What all rules say.
    [[nodiscard]] QList<Finding> check() const;
    /// The same, each as "rule indicator period scope"; fails the program if judging around each cell says otherwise.
    [[nodiscard]] QStringList found() const;
    [[nodiscard]] CellKey cell(const QString &indicator, const Period &period, Scope scope = Scope::All) const;

    Catalogue catalogue;
    QList<Figure> figures;
    QualityContext context;
    UnitId unit = unitNamed(QStringLiteral("63-04"));

    static UnitId unitNamed(const QString &key) { return storedCatalogue().unit(key)->id; }

private:
    [[nodiscard]] QString line(const Finding &finding) const;
};

} // namespace parboard::test
