/** What both directions of Meta's Compact need to know. */

/** The number of a float, which in Apache's Compact is that of a uuid. */
export const floatNibble = 13

export const noUuid = "Meta's Compact has no uuid"
