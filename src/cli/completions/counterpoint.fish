# Completion of counterpoint for fish.
complete -c counterpoint -n __fish_use_subcommand -f -s h -l help -d 'List the verbs'
complete -c counterpoint -n __fish_use_subcommand -f -l version -d 'Say which version this is'
complete -c counterpoint -n __fish_use_subcommand -f -a export -d 'Make a picture of a map, or a file for other programs'
complete -c counterpoint -n __fish_use_subcommand -f -a check -d 'Say what is wrong with maps, and where'
complete -c counterpoint -n __fish_use_subcommand -f -a show -d 'Show the argument as an indented outline'
complete -c counterpoint -n __fish_use_subcommand -f -a new -d 'Start the map of an article'
complete -c counterpoint -n __fish_use_subcommand -f -a convert -d 'Write a map anew in canonical form'

complete -c counterpoint -n 'not __fish_use_subcommand' -s h -l help -d 'Explain this verb'

complete -c counterpoint -n '__fish_seen_subcommand_from export' -s o -l output -r -F -d 'The file to make'
complete -c counterpoint -n '__fish_seen_subcommand_from export' -l format -x -a 'svg dot json' -d 'What to make'
complete -c counterpoint -n '__fish_seen_subcommand_from export' -l theme -x -a 'light dark print contrast' -d 'Colours'
complete -c counterpoint -n '__fish_seen_subcommand_from export' -l width -x -d 'Of a claim\'s box, 120 to 600 points'
complete -c counterpoint -n '__fish_seen_subcommand_from export' -l fold -x -d 'Hide what stands below these claims'
complete -c counterpoint -n '__fish_seen_subcommand_from export' -l no-legend -d 'Leave out the legend'

complete -c counterpoint -n '__fish_seen_subcommand_from check' -l format -x -a 'text json' -d 'How to say it'

complete -c counterpoint -n '__fish_seen_subcommand_from new' -s o -l output -r -F -d 'The new map'
complete -c counterpoint -n '__fish_seen_subcommand_from new' -l force -d 'Replace a map that is already there'

complete -c counterpoint -n '__fish_seen_subcommand_from convert' -l format -x -a argmap -d 'What to write'
