/** The door to Node: sockets for clients and servers, and its HTTP server. */
export type { Framing } from '../stream/dialect.ts'
export { type Bridge, type BridgeOptions, bridge } from './bridge.ts'
export { type NodeListener, nodeListener } from './http.ts'
export { type Listening, type ServeOptions, type ServerEvent, serve } from './server.ts'
export { type SocketOptions, socket } from './socket.ts'
export { type UpgradeOptions, upgradeListener, type WebSocketUpgrader } from './upgrade.ts'
