#pragma once

#include "models/core/catalogue.h"

#include <QLineEdit>
#include <QPointer>

class QListView;

namespace parboard {

class UnitSuggestionModel;

/// A line edit that suggests units while one types, without diacritics. The list is a child of the window and never
/// takes the focus, and nothing is suggested while an input method composes: Telex and its like stay undisturbed.
class UnitSearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit UnitSearchEdit(QWidget *parent = nullptr);
    ~UnitSearchEdit() override;

    void setUnits(const Catalogue &catalogue, Scheme scheme, Language language);
    void setExcluded(const QList<UnitId> &units);
    [[nodiscard]] bool suggests() const;
    [[nodiscard]] QStringList suggestions() const;

signals:
    void unitChosen(parboard::UnitId unit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showList();
    void hideList();
    void placeList();
    void choose(const QModelIndex &index);
    void moveCurrent(int rows);
    bool handleListKey(int key);
    bool handleKey(int key);

    UnitSuggestionModel *m_model;
    QPointer<QListView> m_list;
    bool m_composing = false;
};

} // namespace parboard
