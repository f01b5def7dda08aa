/** The values of the workloads, one of each struct in `test/idl/workloads.thrift` that has the name of a workload. */
import { generator } from '../../fuzz/random.ts'
import type {
  Blob,
  ColumnChunk,
  Doubles,
  I32s,
  I64s,
  Jaeger,
  Parquet,
  Small,
  Span,
  Strmap,
  Tag,
  Tweets,
} from '../../idl/workloads.thrift'

/** What is worked on: its name in `--json`, its struct, and a value that is the same in every run. */
export interface Workload {
  readonly name: string
  readonly struct: string
  value(): object
}

export const workloads: readonly Workload[] = [
  { name: 'small', struct: 'Small', value: small },
  { name: 'tweets', struct: 'Tweets', value: tweets },
  { name: 'doubles', struct: 'Doubles', value: doubles },
  { name: 'i32s', struct: 'I32s', value: i32s },
  { name: 'i64s', struct: 'I64s', value: i64s },
  { name: 'strmap', struct: 'Strmap', value: strmap },
  { name: 'blob', struct: 'Blob', value: blob },
  { name: 'jaeger', struct: 'Jaeger', value: jaeger },
  { name: 'parquet', struct: 'Parquet', value: parquet },
]

function small(): Small {
  return {
    id: 1234567,
    name: 'Ada Lovelace',
    email: 'ada@analytical.example',
    verified: true,
    score: 0.75,
    created: 1_700_000_000_123n,
    status: 1,
    note: 'Wrote the first program, for a machine that was never built.',
  }
}

/** A hundred, of which ten have text that is not ASCII. */
function tweets(): Tweets {
  const tweet = (_: unknown, i: number) => ({
    userId: 1_000_000 + i,
    userName: `user_${(i * 7919) % 1000}`,
    text:
      i % 10 === 0
        ? `Grüße aus Köln, die ${i}ste Nachricht 🎉 von 東京 nach Århus`
        : `A message of the usual length, plain ASCII, and number ${i} of this timeline`,
    loc: i % 3 === 0 ? { latitude: 51.5 + i / 100, longitude: -0.12 - i / 100 } : undefined,
    tweetType: i % 4,
    language: i % 10 === 0 ? 'german' : 'english',
  })
  return { tweets: Array.from({ length: 100 }, tweet) }
}

function doubles(): Doubles {
  return { values: Array.from({ length: 10_000 }, (_, i) => Math.sin(i) * 1000) }
}

/** Of every magnitude, and of either sign. */
function i32s(): I32s {
  const random = generator(1)
  return { values: Array.from({ length: 10_000 }, () => (random(0x100000000) | 0) >> random(32)) }
}

function i64s(): I64s {
  const random = generator(2)
  return { values: Array.from({ length: 10_000 }, () => long(random) >> BigInt(random(64))) }
}

function strmap(): Strmap {
  return { counts: new Map(Array.from({ length: 1000 }, (_, i) => [`counter.${i}.total`, i * 31])) }
}

function blob(): Blob {
  return { bytes: Uint8Array.from({ length: 0x100000 }, (_, i) => i) }
}

/** A batch of fifty spans as a tracer sends it. */
function jaeger(): Jaeger {
  const random = generator(3)
  const trace = [long(random), long(random)] as const
  const start = 1_700_000_000_000_000n
  const span = (_: unknown, i: number): Span => ({
    traceIdLow: trace[0],
    traceIdHigh: trace[1],
    spanId: long(random),
    parentSpanId: i === 0 ? 0n : long(random),
    operationName: `GET /api/v1/customers/${i % 7}`,
    references:
      i % 5 === 0
        ? [{ refType: 0, traceIdLow: trace[0], traceIdHigh: trace[1], spanId: long(random) }]
        : undefined,
    flags: 1,
    startTime: start + BigInt(i * 1000),
    duration: BigInt(random(500_000)),
    tags: [
      text('http.method', 'GET'),
      text('http.url', `http://customer.example/api/v1/customers/${i}?verbose=true`),
      { key: 'http.status_code', vType: 3, vLong: 200n },
      { key: 'error', vType: 2, vBool: i % 9 === 0 },
      { key: 'sampler.param', vType: 1, vDouble: 0.25 },
    ],
    logs:
      i % 2 === 0
        ? [
            {
              timestamp: start + BigInt(i * 1000 + 1),
              fields: [text('event', 'cache.miss'), text('message', `nothing cached for customer ${i}`)],
            },
          ]
        : undefined,
  })
  return {
    process: {
      serviceName: 'frontend',
      tags: [text('hostname', 'frontend-7d9f8b6c5-x2x4k'), text('ip', '10.0.13.7')],
    },
    spans: Array.from({ length: 50 }, span),
    seqNo: 42n,
  }
}

/** The footer of a file of 50 columns and 20 row groups. */
function parquet(): Parquet {
  const random = generator(4)
  const names = Array.from({ length: 50 }, (_, i) => `column_${i}`)
  let offset = 4n
  const chunk = (name: string, column: number): ColumnChunk => {
    const size = BigInt(10_000 + random(1_000_000))
    const fileOffset = offset
    offset += size
    return {
      fileOffset,
      metaData: {
        type: column % 2 === 0 ? 2 : 6,
        encodings: [0, 3, 2],
        path: [name],
        codec: 1,
        numValues: 100_000n,
        totalUncompressedSize: size * 2n,
        totalCompressedSize: size,
        dataPageOffset: fileOffset,
        dictionaryPageOffset: fileOffset + 1000n,
        statistics: {
          max: Uint8Array.from({ length: 8 }, () => random(256)),
          min: Uint8Array.from({ length: 8 }, () => random(256)),
          nullCount: BigInt(random(100)),
        },
      },
    }
  }
  return {
    version: 2,
    schema: [
      { name: 'schema', numChildren: 50 },
      ...names.map((name, i) => ({ type: i % 2 === 0 ? 2 : 6, repetition: 1, name, fieldId: i })),
    ],
    numRows: 2_000_000n,
    rowGroups: Array.from({ length: 20 }, (_, i) => ({
      columns: names.map(chunk),
      totalByteSize: 50_000_000n,
      numRows: 100_000n,
      ordinal: i,
    })),
    keyValues: [{ key: 'writer.model.name', value: 'example' }],
    createdBy: 'example version 1.0.0 (build 0000000)',
  }
}

const text = (key: string, value: string): Tag => ({ key, vType: 0, vStr: value })

function long(random: (below: number) => number): bigint {
  return (BigInt(random(0x100000000) | 0) << 32n) | BigInt(random(0x100000000))
}
