// Generated from src/machine/library/*.el. Do not edit.

/** Texts of Lisp files by name, without `.el`. */
export declare const lispLibrary: Readonly<Record<string, string>>
