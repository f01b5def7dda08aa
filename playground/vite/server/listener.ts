/** The service behind HTTP, as Vite's dev server mounts it. */
import { nodeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { TwitterProcessor } from '../../idl/twitter.thrift'
import { handler } from './handler.ts'

export const listener = nodeListener(fetchHandler(new TwitterProcessor(handler)))
