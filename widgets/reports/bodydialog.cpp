#include "widgets/reports/bodydialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

BodyDialog::BodyDialog(const ReportBody &body, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Who issues and signs reports"));
    auto *form = new QFormLayout;
    m_parent = addLine(form, tr("&Parent body"), body.parent, u"UBND tỉnh Cao Bằng"_s);
    m_name = addLine(form, tr("&Issuing body"), body.name, u"Ban Chỉ đạo cải cách hành chính"_s);
    m_symbol = addLine(form, tr("&Symbol behind the number"), body.symbol, u"BC-BCĐ"_s);
    m_place = addLine(form, tr("P&lace"), body.place, u"Cao Bằng"_s);
    m_authority = addLine(form, tr("Signed on &behalf of"), body.authority, u"TM. Ban Chỉ đạo"_s);
    const int lines = 4 * fontMetrics().lineSpacing();
    const auto addText = [&](const QString &label, const QString &text, const QString &example) {
        auto *edit = new QPlainTextEdit(text, this);
        edit->setPlaceholderText(example);
        edit->setFixedHeight(lines);
        edit->setTabChangesFocus(true);
        form->addRow(label, edit);
        return edit;
    };
    m_office = addText(tr("Office that si&gns"), body.office, u"KT. Trưởng ban\nPhó Trưởng ban"_s);
    m_recipients = addText(tr("&Recipients, one on each line"), body.recipients.join(u'\n'), u"Bộ Nội vụ\nTỉnh ủy"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    constexpr int wide = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * wide);
}

QLineEdit *BodyDialog::addLine(QFormLayout *form, const QString &label, const QString &text, const QString &example)
{
    auto *edit = new QLineEdit(text, this);
    edit->setPlaceholderText(example);
    form->addRow(label, edit);
    return edit;
}

ReportBody BodyDialog::body() const
{
    QStringList recipients;
    const QStringList lines = m_recipients->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            recipients += line.trimmed();
    }
    return {m_parent->text().trimmed(),
            m_name->text().trimmed(),
            m_symbol->text().trimmed(),
            m_place->text().trimmed(),
            m_authority->text().trimmed(),
            m_office->toPlainText().trimmed(),
            recipients};
}

} // namespace parboard
