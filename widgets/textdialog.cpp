#include "widgets/textdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parboard {

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text, this))
{
    setWindowTitle(title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(line * 44, line * 30);
}

QString TextDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace parboard
