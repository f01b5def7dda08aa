/**
 * The whole file.
 */

/** Ends here: *\/ and goes on. @ts-nocheck
 *    Indented.
 *
 * //# sourceMappingURL=evil.js  <script></script>
 * @__PURE__ #__NO_SIDE_EFFECTS__ @vite-ignore @jsx h
 */
struct Documented {
  /** One line. */
  1: i32 a
  // not a doc comment
  2: i32 b /* nor this */ /**/
  /*** starred ***/
  3: i32 c (deprecated)
  /**
   * Several
   *   lines.
   */
  4: i32 d (deprecated = "use c")
}

/** An enum. */
enum Kind {
  /** The first. */
  FIRST
  SECOND /** of the third */
  THIRD
}

/** A function's. */
service Docs {
  /**
   * Fetches.
   */
  Documented fetch(1: i32 id) throws (
    /** When it is not there. */
    1: Missing missing
  )
}

/** Not there. */
exception Missing {}
/** A constant. */
const i32 ANSWER = 42
/** A name. */
typedef i32 Number
