#include "app/cli/rendercommand.h"

#include "app/cli/dashboardrequest.h"
#include "app/cli/opendatabase.h"
#include "app/cli/options.h"
#include "app/cli/renderviews.h"
#include "models/reporting/fonts.h"
#include "widgets/charts/qtchartpainter.h"
#include "widgets/pictures.h"

#include <QDir>
#include <QFileInfo>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct RenderText
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

/// What is wrong with the words, empty if nothing is: all that can be told before the database is opened.
QString wrongWords(const QCommandLineParser &line)
{
    const QString suffix = QFileInfo(line.value(u"output"_s)).suffix().toLower();
    const QString view = line.value(u"view"_s);
    if (view != u"dashboard" && !drawnViews().contains(view))
        return RenderText::tr("“%1” is not a view. Write --view dashboard, %2.").arg(view, drawnViews().join(u", "_s));
    if (view != u"dashboard" && !line.isSet(u"indicator"_s))
        return RenderText::tr("This view is about one indicator: add --indicator CODE. “parboard catalogue indicators” "
                              "lists the codes.");
    if (suffix != u"png" && suffix != u"svg")
        return RenderText::tr("“%1” does not end in .png or .svg.").arg(line.value(u"output"_s));
    if (const QString theme = line.value(u"theme"_s); theme != u"light" && theme != u"dark")
        return RenderText::tr("“%1” is not a theme. Write --theme light or --theme dark.").arg(theme);
    if (const Result<QSize> size = readSize(line.value(u"size"_s)); !size)
        return size.error().sentence;
    const Result<std::optional<Scheme>> scheme = readScheme(line);
    return scheme ? QString() : scheme.error().sentence;
}

Result<void> write(const QCommandLineParser &line, const QString &file, const PictureOptions &options, Output &output)
{
    const QSize size = *readSize(line.value(u"size"_s));
    const auto checkFonts = [&output] {
        if (const Result<void> fonts = checkVietnameseFonts(); !fonts)
            output.message(fonts.error().sentence);
    };
    if (line.value(u"view"_s) != u"dashboard") {
        const Result<RenderedView> view = makeView(line, *readScheme(line));
        if (!view)
            return view.error();
        checkFonts();
        return writeDrawingPicture(file, size, view->title, *view->drawing, options);
    }
    const Result<DashboardContent> content = readDashboard(line, *readScheme(line));
    if (!content)
        return content.error();
    checkFonts();
    return writePicture(file, size, *content, options, *makeChartPainter());
}

} // namespace

QString RenderCommand::name() const
{
    return u"render"_s;
}

QString RenderCommand::synopsis() const
{
    return tr("Draw a view of the window as a picture, without a display.");
}

QString RenderCommand::usage() const
{
    return u"--view dashboard|comparison|map|trend|multiples|published|index --output FILE.png|FILE.svg [--indicator "
           u"CODE] "
           "[--period PERIOD] [--units \"A,B\"] [--scheme 63|34] "
           "[--size 1366x768] [--theme light|dark] [--database FILE]"_s;
}

QList<QCommandLineOption> RenderCommand::options() const
{
    return dashboardOptions() +
           QList<QCommandLineOption>{
               {u"view"_s, tr("View to draw: dashboard, comparison, map, trend, multiples, published or index."),
                u"VIEW"_s},
               {u"indicator"_s,
                tr("Code of the indicator that the view is about, of the index for published, of the set of criteria "
                   "for index; "
                   "none for the dashboard."),
                u"CODE"_s},
               {u"output"_s, tr("Picture to write."), u"FILE.png|svg"_s},
               {u"size"_s, tr("Width and height in pixels."), u"WxH"_s, u"1366x768"_s},
               {u"theme"_s, tr("Colours: light or dark."), u"light|dark"_s, u"light"_s}};
}

QStringList RenderCommand::requiredOptions() const
{
    return {u"view"_s, u"output"_s};
}

ExitCode RenderCommand::execute(const QCommandLineParser &line, Output &output) const
{
    if (const QString problem = wrongWords(line); !problem.isEmpty())
        return output.wrongUsage(problem, name());
    const QString file = line.value(u"output"_s);
    PictureOptions options;
    options.style = line.value(u"theme"_s) == u"dark" ? ChartStyle::dark() : ChartStyle::light();
    options.style.fontFamily = uiFontFamily();
    options.createdAt = systemClock().now();
    if (const Result<void> written = write(line, file, options, output); !written)
        return output.failed(written.error());
    output.message(tr("The picture is in %1.").arg(QDir::toNativeSeparators(file)));
    return ExitCode::Done;
}

} // namespace parboard
