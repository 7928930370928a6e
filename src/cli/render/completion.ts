/**
 * Completion scripts for shells: names of commands, their options, values of options, and symbols of the dump.
 * @module
 */
import type { Option } from 'commander'
import { type ManualCommand, takesSymbol, takesValue } from '../manual.ts'

export const shells = { bash, zsh, fish } as const
export type Shell = keyof typeof shells

const flagsOf = ({ short, long }: Option): string[] => [short, long].flatMap((flag) => flag ?? [])

/** Values of the command's arguments that accept a fixed set of words. */
const wordsOf = ({ declaration }: ManualCommand): string[] =>
  declaration.arguments.flatMap(({ argChoices }) => argChoices ?? [])

/** Whether an argument after the file is a symbol. */
const hasSymbols = ({ declaration }: ManualCommand): boolean => declaration.arguments.slice(1).some(takesSymbol)

/** Quote for a shell, in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function bash(commands: readonly ManualCommand[]): string {
  const cases = commands.map((command) => {
    const values = command.options.flatMap((option) => {
      if (!takesValue(option)) return []
      const pattern = flagsOf(option).join('|')
      const reply =
        option.argChoices === undefined ? '_pdmp_files' : `_pdmp_words ${quoted(option.argChoices.join(' '))}`
      return [`        ${pattern}) ${reply}; return ;;`]
    })
    const flags = command.options.flatMap(flagsOf).join(' ')
    return `    ${command.name})
      case $prev in
${values.join('\n')}
      esac
      flags=${quoted(flags)} words=${quoted(wordsOf(command).join(' '))}${hasSymbols(command) ? ' symbols=1' : ''} ;;`
  })
  return `# Completion of pdmp for bash: source <(pdmp completion bash)
_pdmp_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
_pdmp_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); }
_pdmp_symbols() { mapfile -t COMPREPLY < <("\${COMP_WORDS[0]}" completion symbols -- "$file" "$cur" 2>/dev/null); }
_pdmp() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' flags='' words='' symbols='' file='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*) ;;
      *)
        if [[ -z $command ]]; then command=\${COMP_WORDS[i]}
        elif [[ -z $file && -f \${COMP_WORDS[i]} ]]; then file=\${COMP_WORDS[i]}; fi ;;
    esac
  done
  case $command in
    '') _pdmp_words ${quoted(['help', ...commands.map(({ name }) => name)].join(' '))}; return ;;
    help) _pdmp_words ${quoted(commands.map(({ name }) => name).join(' '))}; return ;;
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    _pdmp_words "$flags"
  elif [[ -n $symbols && -n $file ]]; then
    _pdmp_symbols
  else
    _pdmp_files
    [[ -z $words ]] || COMPREPLY+=($(compgen -W "$words" -- "$cur"))
  fi
}
complete -F _pdmp pdmp
`
}

function zsh(commands: readonly ManualCommand[]): string {
  // Brackets and colons are special in _arguments.
  const plain = (text: string) => text.replace(/[[\]:\\]/g, '\\$&')
  const specOf = (option: Option): string => {
    const flags = flagsOf(option)
    const value = option.argChoices === undefined ? ':value:_files' : `:value:(${option.argChoices.join(' ')})`
    const rest = quoted(`[${plain(option.description)}]${takesValue(option) ? value : ''}`)
    return flags.length === 1 ? `${flags[0]}${rest}` : `'(${flags.join(' ')})'{${flags.join(',')}}${rest}`
  }
  const cases = commands.map((command) => {
    const words = wordsOf(command)
    const files = hasSymbols(command) ? "'1:file:_files' '*:symbol:_pdmp_symbols'" : "'*:file:_files'"
    const args = words.length === 0 ? files : `'*:argument:_pdmp_words ${words.join(' ')}'`
    return `    ${command.name}) _arguments ${[...command.options.map(specOf), args].join(' \\\n      ')} ;;`
  })
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${plain(summary)}`)}`)
  return `#compdef pdmp
# Completion of pdmp for zsh: pdmp completion zsh > ~/.zsh/completions/_pdmp, a folder of fpath
_pdmp_words() { compadd -- "$@"; _files }
_pdmp_symbols() {
  local word
  local -a names
  for word in $words[2,-1]; do
    [[ -f $word ]] || continue
    names=(\${(f)"$(pdmp completion symbols -- $word "$PREFIX" 2>/dev/null)"})
    compadd -a names
    return
  done
}
_pdmp() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe command commands ;;
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _pdmp ]]; then _pdmp "$@"; else compdef _pdmp pdmp; fi
`
}

function fish(commands: readonly ManualCommand[]): string {
  const lines = commands.flatMap((command) => {
    const seen = quoted(`__fish_seen_subcommand_from ${command.name}`)
    const options = command.options.map((option) => {
      const flags = flagsOf(option).map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      )
      const choices = option.argChoices === undefined ? '-r' : `-x -a ${quoted(option.argChoices.join(' '))}`
      const value = takesValue(option) ? ` ${choices}` : ''
      return `complete -c pdmp -n ${seen} ${flags.join(' ')}${value} -d ${quoted(option.description)}`
    })
    const words = wordsOf(command).join(' ')
    return [
      `complete -c pdmp -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...(words === '' ? [] : [`complete -c pdmp -n ${seen} -a ${quoted(words)}`]),
      ...(hasSymbols(command)
        ? [
            `complete -c pdmp -n ${quoted(`__fish_seen_subcommand_from ${command.name}; and __pdmp_file >/dev/null`)} -f -a '(pdmp completion symbols -- (__pdmp_file) (commandline -ct) 2>/dev/null)'`,
          ]
        : []),
      ...options,
    ]
  })
  return `# Completion of pdmp for fish: pdmp completion fish > ~/.config/fish/completions/pdmp.fish
function __pdmp_file
  for word in (commandline -opc)[3..-1]
    test -f $word; and echo $word; and return
  end
  return 1
end
${lines.join('\n')}
`
}
