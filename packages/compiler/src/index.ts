/** The front door of the compiler. */
export type * as ast from './ast.ts'
export { type Compilation, type Compiler, type CompilerOptions, createCompiler } from './compiler.ts'
export {
  type Diagnostic,
  type Edit,
  type Finding,
  type Fix,
  type FormatOptions,
  format,
  hasErrors,
  identity,
  type Location,
  locate,
  type Note,
  type Severity,
  type Style,
} from './diagnostic.ts'
export type { Dialect } from './dialect.ts'
export { applyFixes, type Fixed } from './fix.ts'
export {
  basename,
  dirname,
  type Host,
  memoryHost,
  normalize,
  relative,
  searchPath,
} from './host.ts'
export { type LevelOptions, OptionsError } from './levels.ts'
export { type Token, type TokenKind, tokenize } from './parse/lexer.ts'
export { type Policies, type PolicyOptions, policies } from './policies.ts'
export type { Optimize, PrintOptions } from './print/output.ts'
export type { Module, SourceMap, Target } from './print/printer.ts'
export { type Reformatted, reformat } from './reformat/reformat.ts'
export { type Level, type RuleId, rules } from './rules.ts'
export type * as schema from './schema.ts'
export { lineStarts, type Position, positionAt, type Source, type Span } from './source.ts'
