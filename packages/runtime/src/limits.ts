/**
 * The limits that hold unless somebody sets another, all of them. Options that set one have its name here; `Infinity` has to be written
 * out. Each is a constant of its own, so that a bundle has those that it uses.
 */

/** What a message, a frame, an HTTP body, and what comes of something compressed may take, in bytes, at both ends. */
export const maximumBytes = 0x1000000

/** How deep structs and containers may be within each other, as in every Apache library since 0.24. */
export const maximumDepth = 64

/**
 * What the values of one reader may weigh, in bytes of memory as engines spend it, roughly. A byte on the wire can become hundreds in
 * memory (a struct of which every field is absent is one byte in a list), so that a limit for messages alone does not protect a server.
 */
export const budget = 0x8000000

/** The longest name of a method, in bytes. */
export const maximumName = 1024

/** How long a message may take to arrive after its first byte, in milliseconds. */
export const frameTimeout = 30_000

/** How long a client that waits for nothing may be silent, in milliseconds. */
export const idleTimeout = 600_000

/** How long a TLS handshake may take, in milliseconds. */
export const handshakeTimeout = 10_000

/** How long an attempt to connect may take, in milliseconds. */
export const connectTimeout = 10_000

/** How long a call may take, in milliseconds. */
export const timeout = 30_000

/** Connections of a server. */
export const maximumConnections = 10_000

/** Calls in work for one connection. */
export const maximumPending = 1000

/** The bytes of the calls in work for one connection, and of answers that it has not taken. */
export const maximumPendingBytes = 0x800000

/** What the unfinished messages of all connections of a server may take together, in bytes; then the oldest goes. */
export const receiveBudget = 0x10000000
