#include "editing/step.hpp"

namespace counterpoint::editing {

std::string_view nameOf(Gesture gesture) {
    switch (gesture) {
        case Gesture::AddClaim:
            return "Add a claim";
        case Gesture::AddReason:
            return "Add a reason";
        case Gesture::AddObjection:
            return "Add an objection";
        case Gesture::AddPremise:
            return "Add a co-premise";
        case Gesture::AddUndercutter:
            return "Add “that doesn’t follow”";
        case Gesture::AddWarrant:
            return "Add “why that follows”";
        case Gesture::AddSource:
            return "Add a source";
        case Gesture::AddVoice:
            return "Add a voice";
        case Gesture::EditText:
            return "Edit the text";
        case Gesture::EditClaim:
            return "Change a claim";
        case Gesture::EditArgument:
            return "Change an argument";
        case Gesture::EditSource:
            return "Change a source";
        case Gesture::EditVoice:
            return "Change a voice";
        case Gesture::EditMap:
            return "Change the map’s data";
        case Gesture::MarkMain:
            return "Mark the main claim";
        case Gesture::MarkUnstated:
            return "Mark as unstated";
        case Gesture::MarkEvidence:
            return "Mark as evidence";
        case Gesture::Reorder:
            return "Reorder";
        case Gesture::MoveUnder:
            return "Move";
        case Gesture::Join:
            return "Join";
        case Gesture::Detach:
            return "Detach";
        case Gesture::Delete:
            return "Delete";
        case Gesture::Cut:
            return "Cut";
        case Gesture::Paste:
            return "Paste";
        case Gesture::Duplicate:
            return "Duplicate";
        case Gesture::AttachText:
            return "Attach an article";
        case Gesture::FindSpans:
            return "Find spans again";
        case Gesture::LoadAgain:
            return "Load the file again";
        case Gesture::Recover:
            return "Recover unsaved work";
    }
    return {};
}

}  // namespace counterpoint::editing
