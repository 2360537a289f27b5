# Completion of counterpoint for bash.
_counterpoint() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
    local words='' extension
    local -a extensions=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words='export check show new convert --help --version'
    else
        case $verb in
            export) words='--help --output --format --theme --width --fold --no-legend' extensions=(argmap) ;;
            check) words='--help --format' extensions=(argmap) ;;
            show) words='--help' extensions=(argmap) ;;
            new) words='--help --output --force' extensions=(txt) ;;
            convert) words='--help --format' extensions=(argmap) ;;
        esac
        case $verb,$previous in
            export,--format) words='svg dot json' extensions=() ;;
            check,--format) words='text json' extensions=() ;;
            convert,--format) words='argmap' extensions=() ;;
            export,--theme) words='light dark print contrast' extensions=() ;;
            export,--width | export,--fold) words='' extensions=() ;;
            export,--output | export,-o) words='' extensions=(svg dot gv json) ;;
            new,--output | new,-o) words='' extensions=(argmap) ;;
            *) [[ $current == -* ]] && extensions=() || words='' ;;
        esac
    fi
    local IFS=$' \t\n'
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    [ ${#extensions[@]} -gt 0 ] || return 0
    IFS=$'\n'
    compopt -o filenames 2>/dev/null
    for extension in "${extensions[@]}"; do
        COMPREPLY+=($(compgen -f -X "!*.$extension" -- "$current"))
    done
    COMPREPLY+=($(compgen -d -- "$current"))
}
complete -F _counterpoint counterpoint
