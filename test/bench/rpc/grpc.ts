/** gRPC on Node, with protobuf's own JavaScript for the bytes. */
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { Client, credentials, Server, ServerCredentials } from '@grpc/grpc-js'
import type { Contestant } from './contestants.ts'
import { PointMessage, point } from './proto.ts'

const serialize = (value: ReturnType<typeof point>) => Buffer.from(toBinary(PointMessage, value))
const deserialize = (bytes: Uint8Array) => fromBinary(PointMessage, bytes) as ReturnType<typeof point>
const path = '/bench.Echo/echo'

export const grpc: Contestant = {
  serve() {
    const server = new Server()
    const method = {
      path,
      requestStream: false,
      responseStream: false,
      requestSerialize: serialize,
      requestDeserialize: deserialize,
      responseSerialize: serialize,
      responseDeserialize: deserialize,
    }
    server.addService(
      { echo: method },
      {
        echo: (call: { request: unknown }, done: (error: null, value: unknown) => void) =>
          done(null, call.request),
      },
    )
    return new Promise((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    )
  },
  async connect(port) {
    const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure())
    const value = create(PointMessage, point())
    return () =>
      new Promise((resolve, reject) =>
        client.makeUnaryRequest(
          path,
          serialize,
          deserialize,
          value as ReturnType<typeof point>,
          (error, reply) => (error ? reject(error) : resolve(reply)),
        ),
      )
  },
}
