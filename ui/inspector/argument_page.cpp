#include "ui/inspector/argument_page.hpp"

#include "ui/inspector/answers_field.hpp"
#include "ui/inspector/outline_icon.hpp"
#include "ui/inspector/words.hpp"

#include "drawing/theme.hpp"

namespace counterpoint::ui {

using editing::Gesture;

namespace {

// The roles that an argument of this role can change to: those with the same kind of target.
std::vector<map::Role> rolesLike(map::Role role) {
    if (map::isAboutArgument(role)) return {map::Role::Undercuts, map::Role::Warrants};
    return {map::Role::Supports, map::Role::Opposes};
}

QString textOf(const map::Map& map, const map::ClaimId& id) {
    const map::Claim* const claim = map.claims().find(id);
    return claim ? QString::fromStdString(claim->text) : QString();
}

// A step in words, for lists: what it goes from.
QString stepOf(const map::Map& map, const map::ArgumentId& id) {
    QStringList premises;
    if (const map::Argument* const argument = map.arguments().find(id))
        for (const map::ClaimId& premise : argument->premises) premises += textOf(map, premise);
    return ArgumentPage::tr("the step from: %1").arg(premises.join(QStringLiteral(" + ")));
}

}  // namespace

ArgumentPage::ArgumentPage(Session& session, QWidget* parent)
    : ItemPage(session, Gesture::EditArgument, parent) {
    add(new ChoiceField(tr("What it is"), roleBinding(), this), "role", Width::Full, Shown::Always);
    add(new ListField(tr("About"), targetBinding(), this), "target", Width::Full, Shown::Always);
    add(new ListField(tr("It says, together"), premisesBinding(), this), "premises", Width::Full,
        Shown::Always);
    auto* const strength =
        new LineField(tr("How strong the step is"), bindPercent(&map::Argument::strength), this);
    strength->setHint(tr("0% to 100%"));
    add(strength, "strength", Width::Half, Shown::WithMore);
    add(new LineField(tr("Layer"), bindLine(&map::Argument::layer), this), "layer", Width::Half,
        Shown::WithMore);
    add(new LineField(tr("Pattern of argument"), bindLine(&map::Argument::scheme), this), "scheme",
        Width::Full, Shown::WithMore);
    add(new AnswersField(tr("Questions to ask"),
                         {[this] { return item().answers; },
                          [this](const std::vector<map::Answer>& answers) {
                              return change([&](map::Argument& a) { a.answers = answers; });
                          }},
                         this),
        "answers", Width::Full, Shown::WithMore);
    add(new ParagraphField(tr("Note"), bind(&map::Argument::note), ParagraphField::Enter::BreaksLine, this),
        "note", Width::Full, Shown::Always);
}

QString ArgumentPage::heading() const {
    return roleWords().value(static_cast<int>(item().role));
}

QIcon ArgumentPage::icon() const {
    return outlineIcon(drawing::iconOf(item().role));
}

ChoiceField::Binding ArgumentPage::roleBinding() {
    return {
        [this] { return item().role == rolesLike(item().role).front() ? 0 : 1; },
        [this](int option) {
            return change(
                [&](map::Argument& a) { a.role = rolesLike(a.role)[static_cast<std::size_t>(option)]; });
        },
        [this] {
            const QStringList claims = {tr("because: a reason for it"), tr("but: an objection to it")};
            const QStringList steps = {tr("that doesn’t follow: against the step"),
                                       tr("why that follows: for the step")};
            const bool isAboutStep = map::isAboutArgument(item().role);
            std::vector<ChoiceField::Option> options;
            for (const map::Role role : rolesLike(item().role)) {
                const auto at = static_cast<qsizetype>(options.size());
                options.push_back({(isAboutStep ? steps : claims)[at], outlineIcon(drawing::iconOf(role))});
            }
            return options;
        }};
}

ListField::Binding ArgumentPage::targetBinding() {
    ListField::Binding binding;
    binding.entries = [this] {
        std::vector<ListField::Entry> entries;
        const map::Map& map = session().map();
        const map::Target target = item().target;
        if (const auto* claim = std::get_if<map::ClaimId>(&target))
            entries.push_back({claim->name, textOf(map, *claim), {}});
        else if (const auto* argument = std::get_if<map::ArgumentId>(&target))
            entries.push_back({argument->name, stepOf(map, *argument), {}});
        return entries;
    };
    binding.open = [this](std::size_t) { session().select({map::nameOf(item().target)}); };
    return binding;
}

ListField::Binding ArgumentPage::premisesBinding() {
    ListField::Binding binding;
    binding.entries = [this] {
        std::vector<ListField::Entry> entries;
        for (const map::ClaimId& premise : item().premises)
            entries.push_back({premise.name, textOf(session().map(), premise), {}});
        return entries;
    };
    binding.open = [this](std::size_t row) {
        if (row < item().premises.size()) session().select({item().premises[row].name});
    };
    return binding;
}

}  // namespace counterpoint::ui
