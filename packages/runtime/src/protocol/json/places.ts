/**
 * Where in a piece of JSON the next value stands, which decides what separates it from the one before. Readers and
 * writers keep one of these numbers for the innermost struct or container. Their order matters: up to `element` a
 * container ends in a bracket, from `firstKey` on in a brace.
 */

/** The value of a field, or the outermost value: nothing is in front of it. */
export const alone = 0
export const firstElement = 1
/** Behind a comma. */
export const element = 2
export const firstKey = 3
/** Behind a comma. */
export const key = 4
/** Behind a colon. */
export const entryValue = 5
