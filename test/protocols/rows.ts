/**
 * The protocols, one row each. A row is a protocol and the bytes that other libraries make of the same
 * values; every test in this folder runs for every row.
 */
import type { Protocol, Reader } from 'thrift-es'
import { BinaryReader, binary } from 'thrift-es/binary'
import { BsonReader, bsonWith } from 'thrift-es/bson'
import { CompactReader, compact } from 'thrift-es/compact'
import { JsonReader, json } from 'thrift-es/json'
import { SimpleJsonReader, simpleJson } from 'thrift-es/simple-json'
import type { Everything } from '../idl/everything.thrift'
import { createTweet, type Tweet } from '../idl/twitter.thrift'
import { hex } from './bytes.ts'

export interface Row {
  readonly protocol: Protocol
  /** What stands for a field in bytes: its id and type, or its name alone. */
  readonly fields: 'id' | 'name'
  /** A reader of the protocol whose values may weigh so much. */
  readonly reader: (bytes: Uint8Array, budget: number) => Reader
  /** `tweet` and `everything`, as below. */
  readonly tweet: string
  readonly everything: string
  /** A call of `postTweet` with number 1, up to its arguments. */
  readonly call: string
  /** The oneway message `zip` with number 2, whole. */
  readonly oneway: string
  /** The exception that answers call 7 of the method foo, whole. */
  readonly exception: string
  /** What follows the body of a message. */
  readonly end: string
}

export const rows: readonly Row[] = [
  {
    protocol: binary,
    fields: 'id',
    reader: (bytes, budget) => new BinaryReader(bytes, budget),
    tweet: `08000100000001 0b000200000001 61 0b000300000001 74 0c0004 0400013ff8000000000000
      040002c000000000000000 00 08000500000000 0b001000000007656e676c697368 00`,
    everything: `0200010102000200030003ff060014fed40800157fffffff0a001680000000000000000400173ff8000000000000
      0b00180000000368c3a910001900112233445566778899aabbccddeeff0f001a020000000201000d001b0b08000000010000000161
      000000010d001c0b080000000008ffff0000000100`,
    call: '80010001 00000009 "postTweet" 00000001',
    oneway: '80010004 00000003 "zip" 00000002 00',
    exception: '80010003 00000003 "foo" 00000007 0b0001 00000014 "Unknown function foo" 080002 00000001 00',
    end: '',
  },
  {
    protocol: compact,
    fields: 'id',
    reader: (bytes, budget) => new CompactReader(bytes, budget),
    tweet: '1502 180161 180174 1c 17000000000000f83f 1700000000000000c0 00 1500 b807656e676c697368 00',
    everything: `111213ff0428d70415feffffff0f16ffffffffffffffffff0117000000000000f83f180368c3a91d
      00112233445566778899aabbccddeeff192101021b01850161021b0005010200`,
    call: '82 21 01 09 "postTweet"',
    oneway: '82 81 02 03 "zip" 00',
    exception: '82 61 07 03 "foo" 18 14 "Unknown function foo" 15 02 00',
    end: '',
  },
  {
    protocol: json,
    fields: 'id',
    reader: (bytes, budget) => new JsonReader(bytes, budget),
    tweet:
      '{"1":{"i32":1},"2":{"str":"a"},"3":{"str":"t"},"4":{"rec":{"1":{"dbl":1.5},"2":{"dbl":-2}}},' +
      '"5":{"i32":0},"16":{"str":"english"}}',
    everything:
      '{"1":{"tf":1},"2":{"tf":0},"3":{"i8":-1},"20":{"i16":-300},"21":{"i32":2147483647},' +
      '"22":{"i64":-9223372036854775808},"23":{"dbl":1.5},"24":{"str":"hé"},' +
      '"25":{"uid":"00112233-4455-6677-8899-aabbccddeeff"},"26":{"lst":["tf",2,1,0]},' +
      '"27":{"map":["str","i32",1,{"a":1}]},"28":{"map":["str","i32",0,{}]},"-1":{"i32":1}}',
    call: '[1,"postTweet",1,1',
    oneway: '[1,"zip",4,2,{}]',
    exception: '[1,"foo",3,7,{"1":{"str":"Unknown function foo"},"2":{"i32":1}}]',
    end: ']',
  },
  {
    protocol: simpleJson,
    fields: 'name',
    reader: (bytes, budget) => new SimpleJsonReader(bytes, budget),
    tweet:
      '{"userId":1,"userName":"a","text":"t","loc":{"latitude":1.5,"longitude":-2},"tweetType":0,' +
      '"language":"english"}',
    everything:
      '{"yes":true,"no":false,"tiny":-1,"short":-300,"int":2147483647,"long":-9223372036854775808,"real":1.5,' +
      '"text":"hé","id":"00112233-4455-6677-8899-aabbccddeeff","bools":[true,false],"counts":{"a":1},' +
      '"noCounts":{},"negative":1}',
    call: '[1,"postTweet",1,1',
    oneway: '[1,"zip",4,2,{}]',
    exception: '[1,"foo",3,7,{"message":"Unknown function foo","type":1}]',
    end: ']',
  },
  {
    // Maps whose keys are no text are among the values of all tests.
    protocol: bsonWith({ coerceMapKeys: true }),
    fields: 'name',
    reader: (bytes, budget) => new BsonReader(bytes, budget),
    tweet: `( 10 'userId' #1 02 'userName' #2 'a' 02 'text' #2 't' 03 'loc' ( 01 'latitude' 000000000000f83f 01
      'longitude' 00000000000000c0 ) 10 'tweetType' #0 02 'language' #8 'english' )`,
    everything: `( 08 'yes' 01 08 'no' 00 10 'tiny' #-1 10 'short' #-300 10 'int' #2147483647
      12 'long' 0000000000000080 01 'real' 000000000000f83f 02 'text' #4 'hé'
      05 'id' #16 04 00112233445566778899aabbccddeeff 04 'bools' ( 08 '0' 01 08 '1' 00 )
      03 'counts' ( 10 'a' #1 ) 03 'noCounts' ( ) 10 'negative' #1 )`,
    call: "( 02 'name' #10 'postTweet' 10 'type' #1 10 'seqid' #1 )",
    oneway: "( 02 'name' #4 'zip' 10 'type' #4 10 'seqid' #2 ) ( )",
    exception: `( 02 'name' #4 'foo' 10 'type' #3 10 'seqid' #7 ) ( 02 'message' #21 'Unknown function foo' 10 'type' #1 )`,
    end: '',
  },
]

/** The protocols that know the fields of other schemas by id and type. */
export const numbered: readonly Row[] = rows.filter(({ fields }) => fields === 'id')

/** The protocols that know fields by name, and no types. */
export const named: readonly Row[] = rows.filter(({ fields }) => fields === 'name')

/** Those of them that are JSON. */
export const textual: readonly Row[] = named.filter(({ call }) => call.startsWith('['))

/** A call of `postTweet` with number 1, whole. */
export function callWith({ protocol, call, end }: Row, argumentBytes: string): Uint8Array {
  return hex(call + (protocol.name === 'json' ? ',' : '') + argumentBytes + end)
}

export const tweet: Tweet = createTweet({
  userId: 1,
  userName: 'a',
  text: 't',
  loc: { latitude: 1.5, longitude: -2 },
})

export const everything: Everything = {
  yes: true,
  no: false,
  tiny: -1,
  short: -300,
  int: 2147483647,
  long: -(2n ** 63n),
  real: 1.5,
  text: 'hé',
  id: '00112233-4455-6677-8899-aabbccddeeff',
  bools: [true, false],
  counts: new Map([['a', 1]]),
  noCounts: new Map(),
  negative: 1,
}
