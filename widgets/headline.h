#pragma once

#include <QWidget>

class QBoxLayout;

namespace parboard {

class WrappingLabel;

/// The title of the page with period and as-of dates: on one line where they fit, else below each other.
class Headline : public QWidget
{
    Q_OBJECT
public:
    explicit Headline(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &periodText, const QString &asOfText);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString details() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void styleLabels();

    QBoxLayout *m_box;
    WrappingLabel *m_title;
    WrappingLabel *m_details;
};

} // namespace parboard
