#compdef tandem
# zsh completion for tandem:  source <(tandem completion zsh), or save it as _tandem on your fpath
_tandem() {
  local -a candidates
  candidates=("${(@f)$("${words[1]}" __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "${candidates[1]}" ]] && compadd -- "${candidates[@]}" || _files
}
compdef _tandem tandem
