/** How components make calls: they say what, the page knows over which protocol. */
import type { Call } from './wire/record.ts'

export type Caller = <T>(call: Call<T>) => Promise<T>
