/**
 *  The file.
 */
namespace js comments   // trailing
// above
    // with another indentation


# of another kind
namespace py comments /* one */ /* two */
/* above a definition */ struct Inline { /* in front */ 1: i32 a /* behind */, /* in front */ 2: i32 b /* last */ }

      /**
       * Stars, but not in a column.
  *   And text that is indented.
       */
struct Stars // behind the name
{ // behind the bracket
    // the first

    // the second
  1: i32 a // of a
  2: i32 b; // of b
      /* a longer one
         that goes on */
  3: i32 c,   /* of c */
  4: i32 d /* inside */ ; // and behind
  // separator on the next line
  5: i32 e // of e
  ;

  /// Meta's,
      ///   of two lines
  6: i32 f ///< of f
  7: i32 g /**< of g */

  // the last

}
/** No stars,
    but text
      in columns. */
enum Columns {
  A, /** of B */ B,
  /** of C */ C
  ,
  D /** of nothing */ , E
  F //
}   // behind the end

  /*
    Moved with
      its lines.
  */
service S { // functions
	/**
	 * Tabs.
	 */
	void tabs(1: i32 a, // of a
		2: i32 b)  // of tabs
  void /* between */ words  // and lines
    // and another
    (1: i32 a) throws // clause
      (1: E e)
  void args(
    /** of a */ 1: i32 a,
    /** of b */
    2: i32 b
    // the last
    )
  list< // of strings
    string> types()
}

const list<i32> LIST = [ 1, // one
  2, /* two */ 3 /* three */
  // none
]
const map<string, i32> MAP = {
  // empty
}
struct Nothing { /* nothing */ }
struct Later { }


// the end
/* of the file */
