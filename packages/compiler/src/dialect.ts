/**
 * The two families of the language. Most files are the same in both, and the parser accepts everything of both; a few things mean
 * something else (what an unqualified field is, what `010` is), so a file has one dialect: the one that was set, or the one
 * that it shows by something that only Meta's compiler knows.
 */
export type Dialect = 'apache' | 'fbthrift'
