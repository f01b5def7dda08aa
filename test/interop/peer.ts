/** A peer in a process of its own, asked in frames: a length of four bytes, and so many bytes. Answers come in order. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Peer {
  /** Resolves with what the peer writes after it has read `bytes`; rejects with what it says if it cannot. */
  again(schema: number, protocol: number, bytes: Uint8Array): Promise<Uint8Array>
  close(): void
}

export function startPeer(command: string, args: readonly string[]): Peer {
  const child: ChildProcess = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }[] = []
  let rest = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE()) {
      const end = 4 + rest.readUInt32BE()
      const answer = rest.subarray(5, end)
      if (rest[4] === 0) waiting.shift()?.resolve(Uint8Array.from(answer))
      else waiting.shift()?.reject(new Error(answer.toString()))
      rest = rest.subarray(end)
    }
  })
  child.on('exit', () => {
    for (const { reject } of waiting) reject(new Error('The peer has ended'))
  })
  return {
    again(schema, protocol, bytes) {
      const head = Buffer.alloc(7)
      head.writeUInt32BE(bytes.length + 3)
      head.writeUInt16BE(schema, 4)
      head[6] = protocol
      child.stdin?.write(Buffer.concat([head, bytes]))
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    close: () => child.kill(),
  }
}
