// Generated from spec/c-names.tsv. Do not edit.

/** See spec/generate/c-names.ts for what each string is. */
export declare const cNames: Readonly<Record<'origin' | 'names' | 'kindList' | 'kinds' | 'spanList' | 'spans' | 'arityList' | 'arities' | 'cNames', string>>
