/** What one does with streams that are no connections: values of one type, whole messages, and files of `TFileTransport`. */
export { type EventOptions, readEvents, writeEvents } from './stream/events.ts'
export { messages } from './stream/messages.ts'
export { decodeStream, encodeStream, type StreamOptions } from './stream/values.ts'
