/**
 * Programs, how many bytes each may take, minified and in brotli, and what must not be in them. The IDL is `test/idl/workloads.thrift`.
 */
export interface Ceiling {
  readonly program: string
  readonly main: string
  readonly bytes: number
  /** How many times that it may take where it is to be fast; 2.2 unless told otherwise. */
  readonly times?: number
  /** What belongs to something else than the program does. */
  readonly without: RegExp
}

const structs = [
  ...['Small', 'Location', 'Tweet', 'Tweets', 'Doubles', 'I32s', 'I64s', 'Strmap', 'Blob', 'Tag'],
  ...['Log', 'SpanRef', 'Span', 'Process', 'Jaeger', 'SchemaElement', 'KeyValue', 'Statistics'],
  ...['ColumnMetaData', 'ColumnChunk'],
]

// The text of a uuid is the business of those who have one.
const other = /Compact|compact|inline\/|utf8Write|fetch\(|setTimeout|8001|version|da-f|replace\(/

export const ceilings: readonly Ceiling[] = [
  {
    program: 'decoding a struct',
    main: `
      import { decode } from 'thrift-es'
      import { readSmall } from './workloads.thrift'
      export const read = bytes => decode(readSmall, bytes)
    `,
    bytes: 2645,
    without: new RegExp(`${other.source}|setInt32|TextEncoder|Expected`),
  },
  {
    program: 'encoding a struct',
    main: `
      import { encode } from 'thrift-es'
      import { writeSmall } from './workloads.thrift'
      export const write = value => encode(writeSmall, value)
    `,
    bytes: 2545,
    without: new RegExp(`${other.source}|getInt32|TextDecoder|budget`),
  },
  {
    program: 'decoding and encoding a struct',
    main: `
      import { decode, encode } from 'thrift-es'
      import { Small } from './workloads.thrift'
      export const copy = bytes => encode(Small, decode(Small, bytes))
    `,
    bytes: 4045,
    without: other,
  },
  {
    program: 'decoding and encoding twenty structs',
    main: `
      import { decode, encode } from 'thrift-es'
      import { ${structs} } from './workloads.thrift'
      export const copies = [${structs}].map(type => bytes => encode(type, decode(type, bytes)))
    `,
    bytes: 6655,
    // A table says what a struct is to both, but who holds the bytes has code for each field besides.
    times: 2.35,
    without: other,
  },
  {
    program: 'decoding and encoding a struct in Compact',
    main: `
      import { decode, encode } from 'thrift-es'
      import { compact } from 'thrift-es/compact'
      import { Small } from './workloads.thrift'
      export const copy = bytes => encode(Small, decode(Small, bytes, compact), compact)
    `,
    bytes: 5630,
    without: /utf8Write|fetch\(|setTimeout|da-f/,
  },
  {
    program: 'decoding and encoding a struct in Compact alone',
    main: `
      import { readFrom, writeTo } from 'thrift-es'
      import { compact } from 'thrift-es/compact'
      import { Small } from './workloads.thrift'
      export const copy = bytes => writeTo(Small, readFrom(Small, compact.reader(bytes)), compact.writer())
    `,
    bytes: 5185,
    without: /utf8Write|fetch\(|setTimeout|da-f|setInt32|getInt16|Not a Binary/,
  },
  {
    program: 'a client over HTTP',
    main: `
      import { http } from 'thrift-es/http'
      import { TwitterClient } from './twitter.thrift'
      export const client = new TwitterClient(http('/thrift'))
    `,
    bytes: 6565,
    without: /Compact|utf8Write|process\(|onError|da-f/,
  },
  {
    program: 'a client over HTTP in Compact alone',
    main: `
      import { compact } from 'thrift-es/compact'
      import { httpIn } from 'thrift-es/http'
      import { TwitterClient } from './twitter.thrift'
      export const client = new TwitterClient(httpIn(compact, '/thrift'))
    `,
    bytes: 7475,
    without: /setInt32|getInt16|Not a Binary|utf8Write|process\(|onError|da-f/,
  },
]
