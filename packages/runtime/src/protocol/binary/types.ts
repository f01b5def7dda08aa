/** What both directions of Binary need to know of types. */

/** The fewest bytes that a value takes, by type; 0 for numbers that are no type of a value. */
export const widths: readonly number[] = [0, 0, 1, 1, 8, 0, 2, 0, 4, 0, 8, 4, 1, 6, 5, 5, 16, 0, 0, 4]
