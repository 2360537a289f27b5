#pragma once

#include <string>

#include "base/descriptor.hpp"

// The file that will take another's place. For src/base and the locks of src/editing.
namespace counterpoint::base {

// A new empty file in `folder` under a name of our own; the name goes away with this object unless moveTo()
// succeeded.
class Temporary {
  public:
    // Without a file when that fails; errno says why. `mode` is lessened by the umask.
    Temporary(const std::string& folder, unsigned mode);
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary();

    Descriptor& file() { return file_; }
    // Puts it in the place of what is at `path`. False: errno says why.
    bool moveTo(const std::string& path);
    // Gives it a second name, at which there must be nothing yet. False: errno says why.
    bool linkTo(const std::string& path) const;

  private:
    std::string path_;
    Descriptor file_;
};

// Takes away temporaries of this user in the folder that are more than an hour old: a killed program left
// them behind. It is no trouble when that fails.
void removeStaleTemporaries(const std::string& folder);

}  // namespace counterpoint::base
