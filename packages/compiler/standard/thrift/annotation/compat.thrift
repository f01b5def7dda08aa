// Annotations that choose between the old behaviour of a language and the one that all languages are to share.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation"

/** What becomes of bytes in a string that are not UTF-8. */
enum CodingErrorAction {
  /** Whatever the language has always done with them. */
  Legacy = 0,
  /** They are an error. */
  Report = 1,
}

/** How strings are checked. */
@scope.Program
@scope.Structured
@scope.Field
@scope.Typedef
struct Strings {
  1: CodingErrorAction onInvalidUtf8;
}

/** Strings that are not UTF-8 are an error. */
@Strings{onInvalidUtf8 = CodingErrorAction.Report}
@scope.Transitive
struct Utf8 {}

/** Strings that are not UTF-8 are treated as the language has always treated them. */
@Strings{onInvalidUtf8 = CodingErrorAction.Legacy}
@scope.Transitive
struct LegacyString {}

/** What becomes of a number that is no value of the enum. */
enum EnumType {
  /** Whatever the language has always done with it. */
  Legacy = 0,
  /** It is kept. */
  Open = 1,
}

/** How enums treat numbers that they do not know. */
@scope.Program
@scope.Enum
struct Enums {
  1: EnumType type;
}
