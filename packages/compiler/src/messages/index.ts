/**
 * Every message of the compiler, one function each, by subject. An id never changes: people search for it and set its level by it
 * (`../rules.ts`).
 */
export * from './annotations.ts'
export * from './constants.ts'
export * from './enums.ts'
export * from './fields.ts'
export * from './includes.ts'
export type { Place } from './message.ts'
export * from './names.ts'
export * from './services.ts'
export { distance, similarName } from './similar.ts'
export * from './syntax.ts'
