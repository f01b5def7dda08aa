/** The service behind HTTP, as Vite's dev server mounts it, and as it is for all other transports. */
import { nodeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { TwitterProcessor } from '../../idl/twitter.thrift'
import { handler } from './handler.ts'
import { hosts } from './hosts.ts'

export const processor = new TwitterProcessor(handler)
export const listener = nodeListener(fetchHandler(processor, { hosts }))
