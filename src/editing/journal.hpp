#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/descriptor.hpp"
#include "base/result.hpp"
#include "editing/journal_text.hpp"

namespace counterpoint::editing {

// A file in the user's state folder that holds the work since the last save. It outlives a crash, and while a
// program has it open nobody else takes it for left behind. It stays when this goes out of scope.
class Journal {
  public:
    // Makes the folder (only the user may look into it) and a new file in it.
    static base::Result<Journal> start(const std::string& folder, JournalHeader header);
    // Goes on with a file that another process left behind. Errors: it is in use, or not a usable journal.
    static base::Result<Journal> goOn(const std::string& file);

    // Writes down that the map's canonical text is now this one. When that fails, the file is as before and
    // the next step is written together with this one.
    base::Result<void> add(std::string_view gesture, const std::string& text);
    // Waits until all is on the disk.
    base::Result<void> sync();
    bool hasUnsynced() const { return unsynced_; }

    const std::string& file() const { return file_; }
    const JournalHeader& header() const { return header_; }
    // The newest text that was written down.
    const std::string& text() const { return text_; }

    // Takes the file away.
    void remove();

  private:
    Journal(std::string file, base::Descriptor descriptor, JournalHeader header);
    base::Result<void> write(const std::string& bytes);
    void shorten();

    std::string file_;
    base::Descriptor descriptor_;
    JournalHeader header_;
    std::string text_;
    std::size_t size_ = 0;  // of the file, as far as it is sound
    bool unsynced_ = false;
    bool folderSynced_ = false;
};

}  // namespace counterpoint::editing
