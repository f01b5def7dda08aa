// Where an annotation may stand. An annotation is a struct, and the scopes on that struct name the kinds of definitions it is for:
//
//   @scope.Field
//   struct Secret {}
//
// `@Secret` may then annotate fields, and is a mistake anywhere else.

package "facebook.com/thrift/annotation"

/** Passes the other annotations of a struct on to whatever that struct annotates. */
struct Transitive {}

/** The whole file: the annotation stands above `package`. */
struct Program {}

/** A `struct`. */
struct Struct {}

/** A `union`. */
struct Union {}

/** An `exception`. */
struct Exception {}

/** An exception in the `throws` of a function. */
struct ThrownException {}

/** A field of a struct, a union or an exception. */
struct Field {}

/** A `typedef`. */
struct Typedef {}

/** A `service`. */
struct Service {}

/** An `interaction`. */
struct Interaction {}

/** A function of a service or an interaction. */
struct Function {}

/** A parameter of a function. */
struct FunctionParameter {}

/** One value of an enum. */
struct EnumValue {}

/** A `const`. */
struct Const {}

/** An `enum`. */
struct Enum {}

/** Everything that has fields: structs, unions and exceptions. */
@Struct
@Union
@Exception
@Transitive
struct Structured {}

/** Everything that has functions: services and interactions. */
@Service
@Interaction
@Transitive
struct Interface {}

/** Everything that is defined at the top of a file. */
@Structured
@Interface
@Typedef
@Enum
@Const
@Transitive
struct RootDefinition {}

/** Everything that has a name: what is defined at the top of a file, and its fields, functions, parameters and enum values. */
@RootDefinition
@Field
@Function
@FunctionParameter
@EnumValue
@Transitive
struct Definition {}

/** No scope: keeps a file from carrying its own schema as a constant. */
@Program
struct DisableSchemaConst {}
