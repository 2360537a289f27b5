#include "ui/article_pane/span_mime.hpp"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterpoint::ui {

namespace {

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

void addSpan(QMimeData& data, const DraggedSpan& span) {
    const QJsonObject object{
        {"source", textOf(span.anchor.source.name)},   {"start", static_cast<qint64>(span.anchor.start)},
        {"end", static_cast<qint64>(span.anchor.end)}, {"sha256", textOf(span.anchor.sha256)},
        {"quote", textOf(span.anchor.quote)},          {"prefix", textOf(span.anchor.prefix)},
        {"suffix", textOf(span.anchor.suffix)},        {"words", span.words}};
    data.setData(kSpanMimeType, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<DraggedSpan> spanIn(const QMimeData& data) {
    const QJsonObject object = QJsonDocument::fromJson(data.data(kSpanMimeType)).object();
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const qint64 start = object.value(QLatin1String("start")).toInteger(-1);
    const qint64 end = object.value(QLatin1String("end")).toInteger(-1);
    if (text("source").isEmpty() || text("words").isEmpty() || start < 0 || end <= start) return std::nullopt;
    DraggedSpan span;
    span.anchor = {{text("source").toStdString()},  static_cast<std::uint64_t>(start),
                   static_cast<std::uint64_t>(end), text("sha256").toStdString(),
                   text("quote").toStdString(),     text("prefix").toStdString(),
                   text("suffix").toStdString()};
    span.words = text("words");
    return span;
}

map::Claim claimOf(const DraggedSpan& span) {
    map::Claim claim;
    claim.text = span.words.toStdString();
    claim.anchors = {span.anchor};
    return claim;
}

}  // namespace counterpoint::ui
