include "_circle.thrift"

// Includes may form a circle; constants may not.
const i32 HERE = _circle.THERE
//               ^^^^^^^^^^^^^ constant-cycle: The value of "HERE" depends on itself
