/**
 * Printed code for servers exists twice: once for the bytes of Binary and of Compact, without a word about errors, and once
 * against the contract. Whatever is wrong with bytes or a value, the first throws anything at all, the second does the work
 * again, and says what it is and where.
 */

/** Thrown when something is wrong, to be caught where the work begins. */
const wrong: unknown = { toString: () => 'Something is wrong here' }

export function bail(): never {
  throw wrong
}
