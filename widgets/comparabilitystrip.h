#pragma once

#include "widgets/tintedframe.h"

#include <QStringList>

class QScrollArea;
class QToolButton;

namespace parboard {

class WrappingLabel;

/// The yellow strip that says which figures are not of the same kind. As many sentences as fit two lines stay in sight;
/// a button unfolds the rest. Hidden when all is alike.
class ComparabilityStrip : public TintedFrame
{
    Q_OBJECT
public:
    explicit ComparabilityStrip(QWidget *parent = nullptr);

    void setSentences(const QStringList &sentences);
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    [[nodiscard]] QToolButton *unfoldButton() const { return m_unfold; }
    [[nodiscard]] QString shownText() const;

public slots:
    void setUnfolded(bool unfolded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int fittingSentences(int width) const;
    [[nodiscard]] QString joined(qsizetype count) const;
    [[nodiscard]] int textWidth(bool besideButton) const;
    [[nodiscard]] int textHeight(const QString &text, int width) const;

    QStringList m_sentences;
    bool m_unfolded = false;
    bool m_wasLaidOut = false;
    WrappingLabel *m_text;
    QScrollArea *m_scroll;
    QToolButton *m_unfold;
};

} // namespace parboard
