/**
 * Names of libraries as a reader tells them apart.
 * @module
 */

/** A file of `load-history` without the directory that all libraries of Emacs share: `/usr/share/emacs/28.2/lisp/org/org.elc` is org/org.elc. */
export const fileText = (file: string): string => file.replace(/^.*[\\/]emacs[\\/][^\\/]+[\\/]lisp[\\/]/, '')

/** What the library calls holders that are no library. */
const otherHolders: Readonly<Record<string, string>> = {
  '[C]': 'C code of Emacs',
  '[symbols]': 'symbols that no library defined',
  '[shared]': 'several libraries',
  '[weak]': 'weak references alone',
  '[format]': 'the format of the file',
}

/** A holder that is no library, in words. */
export const holderText = (name: string): string => otherHolders[name] ?? name
