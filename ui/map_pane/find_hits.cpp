#include "ui/map_pane/find_hits.hpp"

#include <algorithm>
#include <set>
#include <variant>

namespace counterpoint::ui {

QString folded(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing) plain.append(c);
    return plain.toCaseFolded().simplified();
}

std::vector<std::string> claimsWith(const QString& wanted, const map::Map& map) {
    std::vector<std::string> found;
    const QString sought = folded(wanted);
    if (sought.isEmpty()) return found;
    for (const map::Claim& claim : map.claims())
        if (folded(QString::fromStdString(claim.text)).contains(sought)) found.push_back(claim.id.name);
    return found;
}

std::vector<std::string> claimsAbove(const std::string& claim, const map::Map& map) {
    std::set<std::string> above;
    std::vector<std::string> next{claim};
    while (!next.empty()) {
        const std::string at = std::move(next.back());
        next.pop_back();
        for (const map::Argument& first : map.arguments()) {
            const auto& premises = first.premises;
            if (std::find(premises.begin(), premises.end(), map::ClaimId{at}) == premises.end()) continue;
            const map::Argument* argument = &first;
            while (argument && std::holds_alternative<map::ArgumentId>(argument->target))
                argument = map.arguments().find(std::get<map::ArgumentId>(argument->target));
            if (!argument) continue;
            const std::string target = std::get<map::ClaimId>(argument->target).name;
            if (above.insert(target).second) next.push_back(target);
        }
    }
    return {above.begin(), above.end()};
}

}  // namespace counterpoint::ui
