// Generated from src/machine/lisp/*.el. Do not edit.

/** Texts of Lisp files by name, without `.el`. */
export declare const lispLibrary: Readonly<Record<string, string>>
