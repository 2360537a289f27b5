# Completion of counterpoint for bash.
_counterpoint() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
    local words='' names=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words='export check show new convert --help --version'
    else
        case $verb in
            export) words='--help --output --format --theme --width --fold --no-legend' names='@(argmap)' ;;
            check) words='--help --format' names='@(argmap)' ;;
            show) words='--help' names='@(argmap)' ;;
            new) words='--help --output --force' names='@(txt|argmap)' ;;
            convert) words='--help --format' names='@(argmap)' ;;
        esac
        case $verb,$previous in
            export,--format) words='svg dot json' names='' ;;
            check,--format) words='text json' names='' ;;
            convert,--format) words='argmap' names='' ;;
            export,--theme) words='light dark print' names='' ;;
            export,--width | export,--fold) return ;;
            export,--output | export,-o) words='' names='@(svg|dot|gv|json)' ;;
            new,--output | new,-o) words='' names='@(argmap)' ;;
            *) [[ $current == -* ]] && names='' || words='' ;;
        esac
    fi
    local IFS=$'\n'
    if [ -n "$words" ]; then
        COMPREPLY=($(IFS=' ' && compgen -W "$words" -- "$current"))
    fi
    if [ -n "$names" ]; then
        compopt -o filenames 2>/dev/null
        local on
        on=$(shopt -p extglob)
        shopt -s extglob
        COMPREPLY+=($(compgen -f -X "!*.$names" -- "$current") $(compgen -d -- "$current"))
        $on
    fi
}
complete -F _counterpoint counterpoint
