// Annotations for the Go generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/go"

/** The name to use in Go. */
@scope.Field
@scope.Function
@scope.FunctionParameter
@scope.Typedef
@scope.Structured
struct Name {
  1: string name;
}

/** The tag of the struct's field in Go. */
@scope.Field
@scope.FunctionParameter
struct Tag {
  1: string tag;
}

/** Orders the fields in memory so that the fewest bytes lie between them. */
@scope.Structured
struct MinimizePadding {}

/** Reads and writes the struct by reflection: less code, but slower. */
@scope.Structured
struct UseReflectCodec {}
