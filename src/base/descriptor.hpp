#pragma once

#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <utility>

// What all that handles open files shares. For src/base and src/editing.
namespace counterpoint::base {

// An open file descriptor, closed at the latest when this goes out of scope; -1: none.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&& other) noexcept {
        if (this != &other) {
            close();
            number_ = std::exchange(other.number_, -1);
        }
        return *this;
    }
    ~Descriptor() { close(); }

    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

    // Closes now and tells what close(2) said: on some file systems it is the one to report a full disk.
    int close() { return number_ >= 0 ? ::close(std::exchange(number_, -1)) : 0; }

  private:
    int number_;
};

// The system's words for errno, e.g. "No space left on device".
std::string cause(int error);

// What a file of this mode (st_mode) is instead of a regular file, e.g. "a folder"; empty: it is one.
std::string kindOtherThanFile(unsigned mode);

}  // namespace counterpoint::base
