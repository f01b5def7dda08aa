/** The front door of the compiler. */
export { type Compilation, type Compiler, createCompiler, type Module, type SourceMap, type Target } from './compiler.ts'
export { type Diagnostic, format, type Location, locate, type Note, type Severity } from './diagnostic.ts'
export { basename, dirname, type Host, isAbsolute, memoryHost, normalize, relative, searchPath } from './host.ts'
export { lineStarts, type Position, positionAt, type Source, type Span } from './source.ts'
