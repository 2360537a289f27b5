#pragma once

#include <QString>
#include <string>

#include "editing/document.hpp"

// What the notices about files say.
namespace counterpoint::ui {

// Paths are bytes for the system and text for people.
std::string pathBytes(const QString& path);
QString pathText(const std::string& path);
// The last part of a path, for people.
QString fileName(const std::string& path);

// A time of today as "10:32", else with its date.
QString timeWords(long long secondsSince1970);
// The same for a time like 2026-01-31T08:05:09Z.
QString timeWords(const std::string& utc);

QString leftWorkWords(const editing::LeftWork& work);
QString lockWords(const QString& file, const editing::LockReport& report);
// Why a save failed and what to do about it.
QString failureWords(const base::Error& error);

}  // namespace counterpoint::ui
