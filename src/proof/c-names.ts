/**
 * The usual C names of what Lisp calls `name`: `Qfoo_bar`, `QCfoo_bar` for a keyword, `Vfoo_bar` for a variable that
 * holds a Lisp object, `foo_bar` for others.
 *
 * @param kinds letters of spec/c-names.tsv
 * @module
 */
export function usualCNames(name: string, kinds: string): string[] {
  const inC = name.replaceAll('-', '_')
  const names: string[] = []
  if (kinds.includes('S')) names.push(inC.startsWith(':') ? `QC${inC.slice(1)}` : `Q${inC}`)
  if (kinds.includes('o')) names.push(`V${inC}`)
  if (kinds.includes('i') || kinds.includes('b')) names.push(inC)
  return names
}
