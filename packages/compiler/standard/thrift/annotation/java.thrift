// Annotations for the Java generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/java"

/** Lets the fields be set after the object has been made. */
@scope.Struct
@scope.Exception
struct Mutable {}

/** A Java annotation to print on what is annotated. */
@scope.Field
@scope.FunctionParameter
@scope.Struct
@scope.Union
@scope.Exception
struct Annotation {
  /** The annotation as one would write it in Java. */
  1: string java_annotation;
}

/** Keeps a string as bytes. */
@scope.Typedef
struct BinaryString {}

/** Converts between the Thrift type and a Java type of one's own. */
@scope.Field
@scope.Typedef
@scope.Structured
struct Adapter {
  /** The class that converts, with its package. */
  1: string adapterClassName;
  /** The class that it converts to, with its package. */
  2: string typeClassName;
}

/** Wraps the value of a field in an object of one's own. */
@scope.Field
struct Wrapper {
  /** The class that wraps, with its package. */
  1: string wrapperClassName;
  /** The class that it makes, with its package. */
  2: string typeClassName;
}

/** The field is where a type contains itself. */
@scope.Field
struct Recursive {}

/** Uses the field's name as written in the IDL, where the generator once used another. */
@scope.Field
struct FieldUseUnmangledName {}

/** A number that the enum does not know becomes its default instead of null. */
@scope.Enum
struct UseIntrinsicDefault {}
