#include "ui/inspector/claim_page.hpp"

#include "ui/inspector/outline_icon.hpp"
#include "ui/inspector/source_lists.hpp"
#include "ui/inspector/values.hpp"
#include "ui/inspector/words.hpp"

#include <utility>

#include "editing/typing.hpp"

namespace counterpoint::ui {

using editing::Gesture;

namespace {

std::vector<QIcon> evidenceIcons() {
    std::vector<QIcon> icons;
    for (qsizetype i = 0; i < evidenceWords().size(); ++i)
        icons.push_back(outlineIcon(drawing::iconOf(static_cast<map::Evidence>(i))));
    return icons;
}

}  // namespace

ClaimPage::ClaimPage(Session& session, QWidget* parent) : ItemPage(session, Gesture::EditClaim, parent) {
    addWhatItSays();
    addWhatItRestsOn();
    addJudgement();
    add(new ParagraphField(tr("Note"), bind(&map::Claim::note), ParagraphField::Enter::BreaksLine, this),
        "note", Width::Full, Shown::Always);
}

QString ClaimPage::heading() const {
    return item().main ? tr("Main claim") : item().evidence ? tr("Evidence") : tr("Claim");
}

QIcon ClaimPage::icon() const {
    return item().evidence ? outlineIcon(drawing::iconOf(*item().evidence)) : QIcon();
}

void ClaimPage::addWhatItSays() {
    const TextBinding text = {[this] { return QString::fromStdString(editing::textToEdit(item())); },
                              [this](const QString& typed) {
                                  if (typed.trimmed().isEmpty())
                                      return tr("A claim must say something: type its text.");
                                  auto step = editing::setText(session().map(), name(), typed.toStdString());
                                  if (!step) return QString::fromStdString(step.error().message);
                                  session().apply(std::move(*step));
                                  return QString();
                              }};
    add(new ParagraphField(tr("What it says"), text, ParagraphField::Enter::Applies, this), "text",
        Width::Full, Shown::Always);
    add(new FlagField(
            tr("Main claim"),
            {[this] { return item().main; },
             [this](bool isOn) { return change(Gesture::MarkMain, [&](map::Claim& c) { c.main = isOn; }); }},
            this),
        "main", Width::Half, Shown::WithMore);
    add(new FlagField(tr("Unstated"),
                      {[this] { return item().implicit; },
                       [this](bool isOn) { return change([&](map::Claim& c) { c.implicit = isOn; }); }},
                      this),
        "implicit", Width::Half, Shown::WithMore);
    add(new VoiceField(tr("Who says it"), voiceBinding(), this), "voice", Width::Full, Shown::Always);
    add(new ChoiceField(tr("How it is said"), bind(&map::Claim::stance, stanceWords()), this), "stance",
        Width::Full, Shown::WithMore);
}

void ClaimPage::addWhatItRestsOn() {
    add(new ChoiceField(tr("Kind of evidence"),
                        bind(&map::Claim::evidence, evidenceWords(), tr("not marked as evidence"),
                             evidenceIcons(), Gesture::MarkEvidence),
                        this),
        "evidence", Width::Full, Shown::Always);
    add(new ListField(tr("Sources it rests on"), sourcesBinding(), this), "sources", Width::Full,
        Shown::Always);
    add(new ListField(tr("Passages in the article"), passagesBinding(), this), "anchors", Width::Full,
        Shown::WithMore);
    add(new ChoiceField(tr("What kind of claim"), bind(&map::Claim::nature, natureWords(), tr("not given")),
                        this),
        "nature", Width::Full, Shown::WithMore);
}

void ClaimPage::addJudgement() {
    add(new ChoiceField(tr("Your verdict"), bind(&map::Claim::choice, choiceWords(), tr("none yet")), this),
        "choice", Width::Half, Shown::WithMore);
    auto* const credence =
        new LineField(tr("How sure you are of it"), bindPercent(&map::Claim::credence), this);
    credence->setHint(tr("0% to 100%"));
    add(credence, "credence", Width::Half, Shown::WithMore);
    const TextBinding tags = {[this] { return joinTags(item().tags); },
                              [this](const QString& typed) {
                                  return change([&](map::Claim& c) { c.tags = splitTags(typed, c.tags); });
                              }};
    auto* const tagField = new LineField(tr("Tags"), tags, this);
    tagField->setHint(tr("with commas between"));
    add(tagField, "tags", Width::Half, Shown::WithMore);
    add(new LineField(tr("Layer"), bindLine(&map::Claim::layer), this), "layer", Width::Half,
        Shown::WithMore);
}

VoiceField::Binding ClaimPage::voiceBinding() {
    return {[this] { return item().voice.name; },
            [this](const std::string& voice) { return change([&](map::Claim& c) { c.voice = {voice}; }); },
            [this] {
                std::vector<VoiceField::Voice> voices;
                for (const map::Voice& voice : session().map().voices())
                    voices.push_back({voice.id.name, callVoice(voice)});
                return voices;
            },
            [this](const QString& name) { return addVoice(name); },
            [this](const std::string& voice) { emit voiceWanted(QString::fromStdString(voice)); }};
}

// The voice and that it says this are one step.
QString ClaimPage::addVoice(const QString& name) {
    map::Voice voice;
    voice.id = {freeName(session().map(), "v")};
    voice.name = name.toStdString();
    map::Claim claim = item();
    claim.voice = voice.id;
    auto made = map::add(session().map(), std::move(voice));
    if (made) made = map::replace(*made, std::move(claim));
    return applyMap(session(), std::move(made), Gesture::AddVoice);
}

ListField::Binding ClaimPage::sourcesBinding() {
    ListField::Binding binding;
    binding.entries = [this] { return sourcesIn(session().map(), item().sources); };
    binding.open = [this](std::size_t row) {
        if (row < item().sources.size()) emit sourceWanted(QString::fromStdString(item().sources[row].name));
    };
    binding.remove = [this](std::size_t row) {
        return change([&](map::Claim& c) {
            if (row < c.sources.size()) c.sources.erase(c.sources.begin() + static_cast<std::ptrdiff_t>(row));
        });
    };
    binding.choices = [this] { return sourcesNotIn(session().map(), item().sources); };
    binding.add = [this](const std::string& source) {
        return change([&](map::Claim& c) { c.sources.push_back({source}); });
    };
    binding.addNew = [this] { addSource(); };
    binding.addText = tr("Add a source…");
    binding.newText = tr("A new source…");
    return binding;
}

// The source and that the claim rests on it are one step.
void ClaimPage::addSource() {
    map::Source source;
    source.id = {freeName(session().map(), "s")};
    const QString name = QString::fromStdString(source.id.name);
    map::Claim claim = item();
    claim.sources.push_back(source.id);
    auto made = map::add(session().map(), std::move(source));
    if (made) made = map::replace(*made, std::move(claim));
    const QString problem = applyMap(session(), std::move(made), Gesture::AddSource);
    if (problem.isEmpty())
        emit sourceWanted(name);
    else
        session().notify(problem);
}

ListField::Binding ClaimPage::passagesBinding() {
    ListField::Binding binding;
    binding.entries = [this] {
        std::vector<ListField::Entry> entries;
        for (const map::Anchor& anchor : item().anchors) {
            const map::Source* const source = session().map().sources().find(anchor.source);
            const QString where = tr("%1, characters %2 to %3")
                                      .arg(source ? callSource(*source) : QString())
                                      .arg(anchor.start + 1)
                                      .arg(anchor.end);
            const QString quote = QString::fromStdString(anchor.quote);
            entries.push_back({"", quote.isEmpty() ? where : tr("“%1” — %2").arg(quote, where), {}});
        }
        return entries;
    };
    binding.open = [this](std::size_t row) {
        emit passageWanted(QString::fromStdString(name()), static_cast<int>(row));
    };
    binding.remove = [this](std::size_t row) {
        return change([&](map::Claim& c) {
            if (row < c.anchors.size()) c.anchors.erase(c.anchors.begin() + static_cast<std::ptrdiff_t>(row));
        });
    };
    binding.emptyText = tr("None: select words in the article to mark where it says this.");
    return binding;
}

}  // namespace counterpoint::ui
