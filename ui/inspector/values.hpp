#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

// Values as people type them and as the map holds them.
namespace counterpoint::ui {

// A date as ISO 8601, as exact as it was typed: "2025", "2025-09", "2025-09-15". Also taken are "2025/9/15",
// "15.9.2025", "15 Sep 2025", "September 2025", "2025年9月15日". Nothing when it isn't a date, or could be
// two.
std::optional<QString> parseDate(const QString& typed);

// 0 to 100, with or without "%", as 0 to 1. Nothing for anything else.
std::optional<double> parsePercent(const QString& typed);
QString formatPercent(const std::optional<double>& fraction);

// Tags as one line. A comma inside of a tag that is there already doesn't part it.
QString joinTags(const std::vector<std::string>& tags);
std::vector<std::string> splitTags(const QString& typed, const std::vector<std::string>& existing);

// An address with the "https://" that people leave out ("www.example.org").
QString completeAddress(const QString& typed);

}  // namespace counterpoint::ui
