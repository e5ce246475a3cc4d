#include "models/exchange/layoutproposal.h"
#include "models/exchange/proposal.h"
#include "widgets/exchange/importsheetpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

// What the pane of a sheet asks, and what it says is not sure.
namespace parboard {

using namespace Qt::StringLiterals;

void ImportSheetPane::setNumbers(const QList<ColumnNumbers> &numbers)
{
    m_numbers = numbers;
    const QList<QWidget *> old = m_questions->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *strip : old) {
        strip->hide();
        strip->deleteLater(); // the click may come from a button on it
    }
    for (const ColumnNumbers &column : numbers) {
        const ColumnMapping *mapping = mappingOf(column.column);
        if (!column.isQuestion() || (mapping && mapping->convention))
            continue;
        auto *strip = new QWidget(m_questions);
        auto *row = new QHBoxLayout(strip);
        row->setContentsMargins(0, 0, 0, 0);
        auto *text = new QLabel(
            tr("Column %1 “%2” has numbers such as %3. How are they written?")
                .arg(columnLetters(column.column), column.heading.simplified().left(40), column.examples.join(u"; "_s)),
            strip);
        text->setTextFormat(Qt::PlainText);
        auto *thousands = new QPushButton(tr("1.234 is more than a thousand (1.234,5)"), strip);
        auto *decimals = new QPushButton(tr("1.234 is little more than one (1,234.5)"), strip);
        connect(thousands, &QPushButton::clicked, this,
                [this, place = column.column] { settle(place, numbertext::Convention::Vietnamese); });
        connect(decimals, &QPushButton::clicked, this,
                [this, place = column.column] { settle(place, numbertext::Convention::English); });
        row->addWidget(text);
        row->addWidget(thousands);
        row->addWidget(decimals);
        row->addStretch(1);
        m_questions->layout()->addWidget(strip);
        strip->show();
    }
    showDoubts();
}

void ImportSheetPane::settle(int column, numbertext::Convention convention)
{
    for (ColumnMapping &mapping : m_layout.columns) {
        if (mapping.column == column)
            mapping.convention = convention;
    }
    setNumbers(QList<ColumnNumbers>(m_numbers));
    corrected();
}

void ImportSheetPane::showDoubts()
{
    QStringList sentences = m_sheet.rows.isEmpty() ? QStringList() : layoutProblems(m_layout);
    // What was missing when the sheet was proposed may have been said since.
    TableLayout nothing;
    QStringList missing = layoutProblems(nothing);
    nothing.shape = TableLayout::Shape::Long;
    missing += layoutProblems(nothing);
    for (const QString &doubt : std::as_const(m_sheet.doubts)) {
        if (!missing.contains(doubt))
            sentences += doubt;
    }
    if (const QString days = dayProblem(); !days.isEmpty())
        sentences.prepend(days);
    m_doubts->setText(sentences.join(u'\n'));
    m_doubts->setVisible(!sentences.isEmpty());
}

QString ImportSheetPane::doubtText() const
{
    return m_doubts->text();
}

} // namespace parboard
