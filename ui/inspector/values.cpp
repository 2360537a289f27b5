#include "ui/inspector/values.hpp"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "map/warnings.hpp"

namespace counterpoint::ui {

namespace {

// The date with these parts, 0 for a part that isn't given.
std::optional<QString> isoDate(int year, int month = 0, int day = 0) {
    const auto padded = [](int number, int digits) {
        return QString::number(number).rightJustified(digits, u'0');
    };
    if (year < 1 || !QDate::isValid(year, month == 0 ? 1 : month, day == 0 ? 1 : day)) return std::nullopt;
    QString text = padded(year, 4);
    if (month > 0) text += u'-' + padded(month, 2);
    if (day > 0) text += u'-' + padded(day, 2);
    return text;
}

// 1 to 12 for a month's name or its first three letters, in English or the user's language; 0: none.
int monthNamed(const QString& name) {
    constexpr int kMonths = 12;
    constexpr int kLetters = 3;
    for (const QLocale& locale : {QLocale::c(), QLocale()})
        for (int month = 1; month <= kMonths; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString full = locale.monthName(month, format);
                if (name.compare(full, Qt::CaseInsensitive) == 0 ||
                    (name.size() >= kLetters && full.startsWith(name, Qt::CaseInsensitive)))
                    return month;
            }
    return 0;
}

QRegularExpressionMatch matched(const char* pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern))).match(text);
}

}  // namespace

std::optional<QString> parseDate(const QString& typed) {
    const QString text = typed.simplified();
    // Zeros of their own would let "2025-00" pass for the year.
    const auto part = [](const QRegularExpressionMatch& match, int which) {
        const QString digits = match.captured(which);
        return digits.isEmpty() ? 0 : std::max(digits.toInt(), -1) == 0 ? -1 : digits.toInt();
    };
    const auto made = [](int year, int month, int day) -> std::optional<QString> {
        if (month < 0 || day < 0) return std::nullopt;
        return isoDate(year, month, day);
    };
    if (const auto m = matched("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?", text); m.hasMatch())
        return made(part(m, 1), part(m, 2), part(m, 3));
    if (const auto m = matched("(\\d{4}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?", text); m.hasMatch())
        return made(part(m, 1), part(m, 2), part(m, 3));
    if (const auto m = matched("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})", text); m.hasMatch())
        return made(part(m, 3), part(m, 2), part(m, 1));
    if (const auto m = matched("(?:(\\d{1,2})\\.? )?(\\p{L}+)\\.?,? (\\d{4})", text); m.hasMatch()) {
        const int month = monthNamed(m.captured(2));
        return month == 0 ? std::nullopt : made(part(m, 3), month, part(m, 1));
    }
    if (const auto m = matched("(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})", text); m.hasMatch()) {
        const int month = monthNamed(m.captured(1));
        return month == 0 ? std::nullopt : made(part(m, 3), month, part(m, 2));
    }
    return std::nullopt;
}

std::optional<double> parsePercent(const QString& typed) {
    QString text = typed.simplified();
    if (text.endsWith(u'%')) text = text.chopped(1).trimmed();
    text.replace(u',', u'.');
    if (!matched("\\d{1,3}(?:\\.\\d{1,15})?", text).hasMatch()) return std::nullopt;
    const std::string digits = text.toStdString();
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (value > 100) return std::nullopt;
    return value / 100;
}

QString formatPercent(const std::optional<double>& fraction) {
    if (!fraction) return {};
    constexpr double kPlaces = 1e6;  // more are noise of the arithmetic
    const double rounded = std::round(*fraction * 100 * kPlaces) / kPlaces;
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), static_cast<qsizetype>(end.ptr - digits.data())) + u'%';
}

QString joinTags(const std::vector<std::string>& tags) {
    QStringList words;
    for (const std::string& tag : tags) words += QString::fromStdString(tag);
    return words.join(QStringLiteral(", "));
}

std::vector<std::string> splitTags(const QString& typed, const std::vector<std::string>& existing) {
    std::vector<std::string> tags;
    QString rest = typed;
    while (!rest.isEmpty()) {
        qsizetype end = -1;
        for (const std::string& tag : existing) {
            const QString word = QString::fromStdString(tag);
            const bool isWhole =
                rest.startsWith(word) && (rest.size() == word.size() || rest[word.size()] == u',');
            if (isWhole && word.contains(u',')) end = std::max(end, word.size());
        }
        if (end < 0) end = rest.indexOf(u',');
        if (end < 0) end = rest.size();
        const QString tag = rest.left(end).trimmed();
        if (!tag.isEmpty()) tags.push_back(tag.toStdString());
        rest = rest.mid(end + 1);
        if (rest.startsWith(u' ')) rest.remove(0, 1);
    }
    return tags;
}

QString completeAddress(const QString& typed) {
    const QString text = typed.trimmed();
    const QString longer = QStringLiteral("https://") + text;
    const bool isBare = matched("[^\\s/:@]+\\.[^\\s/:@]{2,}(?:[/?#]\\S*)?", text).hasMatch();
    return isBare && map::isSafeAddress(longer.toStdString()) ? longer : text;
}

}  // namespace counterpoint::ui
