/**
 * A question with its arguments, as it is sent to the worker and as its answer is remembered.
 * @module
 */
/** A question with its arguments. */
export type Asked = readonly [question: string, ...args: unknown[]]

/** The name under which an answer is remembered, on the page and in a report without a dump. */
export const keyOf = (asked: Asked): string => JSON.stringify(asked)
