/** The front door of the compiler. */
export type * as ast from './ast.ts'
export { type Compilation, type Compiler, createCompiler } from './compiler.ts'
export {
  type Diagnostic,
  format,
  hasErrors,
  identity,
  type Location,
  locate,
  type Note,
  type Severity,
} from './diagnostic.ts'
export {
  basename,
  dirname,
  type Host,
  memoryHost,
  normalize,
  relative,
  searchPath,
} from './host.ts'
export { type Token, type TokenKind, tokenize } from './parse/lexer.ts'
export type { Module, SourceMap, Target } from './print/printer.ts'
export type * as schema from './schema.ts'
export { lineStarts, type Position, positionAt, type Source, type Span } from './source.ts'
