/**
 * A question that has no answer because of what the user typed: an expression that does not parse, a name that the dump does not have.
 * @module
 */

/** A mistake, in words for the user. */
export class Mistake extends Error {}
