#include "cli/run.hpp"

int main(int argc, char** argv) {
    return counterpoint::cli::run(argc, argv);
}
