/**
 * Bytes that nobody should send, for each protocol, with the code of the error that each ends in, the offset of what is wrong and
 * the path of the field that is to blame.
 */
import { json, simpleJson } from './hostile-json.ts'

/** Named bytes of an `Everything`, and the code, offset and path of the error. */
export type Case = readonly [name: string, bytes: string, code: string, offset: number, path: string]

const own: Readonly<Record<string, readonly Case[]>> = {
  binary: [
    ['nothing at all', '', 'END_OF_FILE', 0, 'Everything'],
    ['half a field header', '08 00', 'END_OF_FILE', 1, 'Everything'],
    ['a field of type 1', '01 0001 00', 'INVALID_DATA', 3, 'Everything.yes'],
    ['a field of type 5', '05 0001 00', 'INVALID_DATA', 3, 'Everything.yes'],
    ['a field of type 255', 'ff 0001 00', 'INVALID_DATA', 3, 'Everything.yes'],
    ['a bool of 2', '02 0001 02 00', 'INVALID_DATA', 3, 'Everything.yes'],
    ['a text of negative length', '0b 0018 fffffff9 00', 'NEGATIVE_SIZE', 7, 'Everything.text'],
    ['a text of 2 GB', '0b 0018 7fffffff 00', 'END_OF_FILE', 7, 'Everything.text'],
    ['bytes of negative length', '0b 001d ffffffff 00', 'NEGATIVE_SIZE', 7, 'Everything.bytes'],
    ['text that is not UTF-8', '0b 0018 00000002 c328 00', 'INVALID_DATA', 7, 'Everything.text'],
    ['text with an overlong slash', '0b 0018 00000002 c0af 00', 'INVALID_DATA', 7, 'Everything.text'],
    ['text with a surrogate', '0b 0018 00000003 eda080 00', 'INVALID_DATA', 7, 'Everything.text'],
    ['a list of 2 billion', '0f 001a 02 7fffffff 00', 'END_OF_FILE', 8, 'Everything.bools'],
    ['a list of 16 million without bytes', '0f 001a 02 01000000 00', 'END_OF_FILE', 8, 'Everything.bools'],
    ['a list of negative size', '0f 001a 02 ffffffff 00', 'NEGATIVE_SIZE', 8, 'Everything.bools'],
    ['a list of the wrong type', '0f 001a 08 00000001 00000000 00', 'INVALID_DATA', 8, 'Everything.bools'],
    ['a list of type 0', '0f 001a 00 00000001 00', 'INVALID_DATA', 8, 'Everything.bools'],
    ['a list of type 1', '0f 001a 01 00000001 00', 'INVALID_DATA', 8, 'Everything.bools'],
    ['a negative size of what is no type', '0f 7fff 51 ffffffff 00', 'NEGATIVE_SIZE', 8, 'Everything.32767'],
    ['a set of negative size', '0e 001e 0a 80000000 00', 'NEGATIVE_SIZE', 8, 'Everything.longs'],
    ['a map of negative size', '0d 001b 0b 08 ffffffff 00', 'NEGATIVE_SIZE', 9, 'Everything.counts'],
    [
      'a map with wrong keys',
      '0d 001b 08 08 00000001 00000000 00000000 00',
      'INVALID_DATA',
      9,
      'Everything.counts',
    ],
    [
      'a map that claims too much',
      '0d 001b 0b 08 00000003 00000000 00000000 00',
      'END_OF_FILE',
      9,
      'Everything.counts',
    ],
    ['an unknown list of type 1', '0f 03e8 01 7fffffff 00', 'INVALID_DATA', 8, 'Everything.1000[0]'],
    ['an unknown list of type 0', '0f 03e8 00 00000001 00', 'INVALID_DATA', 8, 'Everything.1000[0]'],
    ['an unknown map of void', '0d 03e8 01 01 7fffffff 00', 'INVALID_DATA', 9, 'Everything.1000[0]'],
    ['an unknown text of negative length', '0b 03e8 fffffff9 00', 'NEGATIVE_SIZE', 7, 'Everything.1000'],
    ['an unknown bool of 2', '02 03e8 02 00', 'INVALID_DATA', 3, 'Everything.1000'],
    ['a byte after the end', '00 00', 'INVALID_DATA', 1, ''],
    ['a union without an arm', '0c 0022 00 00', 'INVALID_DATA', 4, 'Everything.shape'],
    [
      'a union with two arms',
      '0c 0022 08 0002 00000001 08 0002 00000001 00 00',
      'INVALID_DATA',
      18,
      'Everything.shape',
    ],
    ['a bool of 7 in a list', '0f 001a 02 00000003 01 00 07 00', 'INVALID_DATA', 10, 'Everything.bools[2]'],
    [
      'a bad text in a list',
      '0f 0023 0b 00000002 00000001 61 00000001 ff 00',
      'INVALID_DATA',
      17,
      'Everything.texts[1]',
    ],
  ],
  compact: [
    ['nothing at all', '', 'END_OF_FILE', 0, 'Everything'],
    ['a field of type 14', '1e 00', 'INVALID_DATA', 0, 'Everything'],
    ['a field of type 15', '1f 00', 'INVALID_DATA', 0, 'Everything'],
    ['a field id that does not fit', '05 8080 04 00', 'INVALID_DATA', 1, 'Everything'],
    ['a field id that grows out of range', '05 feff03 00 15 00 00', 'INVALID_DATA', 5, 'Everything'],
    ['a varint without end', '05 2a ffffffffffff 00', 'INVALID_DATA', 2, 'Everything.int'],
    ['an i32 of 33 bits', '05 2a ffffffff 10 00', 'INVALID_DATA', 2, 'Everything.int'],
    ['an i16 of 17 bits', '04 28 808004 00', 'INVALID_DATA', 2, 'Everything.short'],
    ['an i64 of 65 bits', '06 2c ffffffffffffffffff 02 00', 'INVALID_DATA', 2, 'Everything.long'],
    ['an i64 of eleven bytes', '06 2c 8080808080808080808000 00', 'INVALID_DATA', 2, 'Everything.long'],
    ['a text of negative length', '08 30 ffffffff0f 00', 'NEGATIVE_SIZE', 7, 'Everything.text'],
    ['a text of 2 GB', '08 30 ffffffff07 00', 'END_OF_FILE', 7, 'Everything.text'],
    ['text that is not UTF-8', '08 30 02 c328 00', 'INVALID_DATA', 3, 'Everything.text'],
    ['a list of 2 billion', '09 34 f1 ffffffff07 00', 'END_OF_FILE', 8, 'Everything.bools'],
    ['a list of negative size', '09 34 f1 ffffffff0f 00', 'NEGATIVE_SIZE', 8, 'Everything.bools'],
    ['a list of 16 million without bytes', '09 34 f1 80808008 00', 'END_OF_FILE', 7, 'Everything.bools'],
    ['a list of the wrong type', '09 34 15 00 00', 'INVALID_DATA', 3, 'Everything.bools'],
    ['a list of type 0', '09 34 10 00 00', 'INVALID_DATA', 2, 'Everything.bools'],
    ['a list of type 15', '09 34 1f 00 00', 'INVALID_DATA', 2, 'Everything.bools'],
    ['a map with wrong keys', '0b 36 01 55 00 00 00', 'INVALID_DATA', 4, 'Everything.counts'],
    ['a map that claims too much', '0b 36 09 85 00 00 00', 'END_OF_FILE', 4, 'Everything.counts'],
    ['an unknown list of type 0', '09 d00f 10 00', 'INVALID_DATA', 3, 'Everything.1000'],
    ['an unknown map of type 0', '0b d00f 01 00 00', 'INVALID_DATA', 4, 'Everything.1000'],
    [
      'an unknown varint without end',
      '06 d00f ffffffffffffffffffffff 00',
      'INVALID_DATA',
      3,
      'Everything.1000',
    ],
    ['a byte after the end', '00 00', 'INVALID_DATA', 1, ''],
    ['a bool of 7 in a list', '09 34 31 01 02 07 00', 'INVALID_DATA', 5, 'Everything.bools[2]'],
    ['a bad text in a list', '09 46 28 01 61 01 ff 00', 'INVALID_DATA', 6, 'Everything.texts[1]'],
  ],
  json,
  'simple-json': simpleJson,
  bson: [
    ['nothing at all', '', 'END_OF_FILE', 0, 'Everything'],
    ['a document of four bytes', '04000000', 'INVALID_DATA', 0, 'Everything'],
    ['a document of negative size', 'ffffffff 00', 'INVALID_DATA', 0, 'Everything'],
    ['a document of 2 GB', 'ffffff7f 00', 'END_OF_FILE', 4, 'Everything'],
    [
      'a document that ends before it says',
      '0d000000 08 "yes" 00 01 00 00 00',
      'INVALID_DATA',
      10,
      'Everything',
    ],
    [
      'a document within that is longer than it says',
      "( 03 'tree' 05000000 10 'int' #1 00 )",
      'INVALID_DATA',
      23,
      'Everything.tree',
    ],
    [
      'a document within that is longer than what is around',
      "( 03 'tree' #99 )",
      'END_OF_FILE',
      14,
      'Everything.tree',
    ],
    ['a byte after the end', '( ) 00', 'INVALID_DATA', 5, ''],
    ['a name without end', '08000000 10 "int"', 'END_OF_FILE', 5, 'Everything'],
    ['a name that is not UTF-8', '( 10 ff 00 #1 )', 'INVALID_DATA', 5, 'Everything'],
    ['a text for an i32', "( 02 'int' #2 '1' )", 'INVALID_DATA', 9, 'Everything.int'],
    ['an i32 with a fraction', "( 01 'int' 000000000000f83f )", 'INVALID_DATA', 9, 'Everything.int'],
    ['an i32 of 33 bits', "( 12 'int' 0000008000000000 )", 'INVALID_DATA', 9, 'Everything.int'],
    ['an i8 of 9 bits', "( 10 'tiny' #128 )", 'INVALID_DATA', 10, 'Everything.tiny'],
    ['an i64 that is infinite', "( 01 'long' 000000000000f07f )", 'INVALID_DATA', 10, 'Everything.long'],
    ['a time for an i32', "( 09 'int' 0000000000000000 )", 'INVALID_DATA', 9, 'Everything.int'],
    [
      'an i64 that no double can hold',
      "( 12 'real' 0100000000002000 )",
      'INVALID_DATA',
      10,
      'Everything.real',
    ],
    ['a bool of 2', "( 08 'yes' 02 )", 'INVALID_DATA', 9, 'Everything.yes'],
    ['a number for a bool', "( 10 'yes' #1 )", 'INVALID_DATA', 8, 'Everything.yes'],
    ['a number for a text', "( 10 'text' #1 )", 'INVALID_DATA', 10, 'Everything.text'],
    ['a text of no size', "( 02 'text' #0 )", 'INVALID_DATA', 10, 'Everything.text'],
    ['a text of 2 GB', "( 02 'text' #2147483647 'a' )", 'END_OF_FILE', 14, 'Everything.text'],
    ['a text that does not end with 0', '( 02 \'text\' #1 "a" )', 'INVALID_DATA', 14, 'Everything.text'],
    ['text that is not UTF-8', "( 02 'text' #3 c328 00 )", 'INVALID_DATA', 14, 'Everything.text'],
    ['bytes of negative size', "( 05 'bytes' #-1 00 )", 'NEGATIVE_SIZE', 16, 'Everything.bytes'],
    [
      'a uuid of 15 bytes',
      "( 05 'id' #15 04 00112233445566778899aabbccddee )",
      'INVALID_DATA',
      8,
      'Everything.id',
    ],
    ['a document for a list', "( 03 'bools' ( ) )", 'INVALID_DATA', 11, 'Everything.bools'],
    ['a list for a map', "( 04 'counts' ( ) )", 'INVALID_DATA', 12, 'Everything.counts'],
    ['a list for a struct', "( 04 'tree' ( ) )", 'INVALID_DATA', 10, 'Everything.tree'],
    [
      'a bad number in a list',
      "( 04 'bools' ( 08 '0' 01 08 '1' 00 10 '2' #1 ) )",
      'INVALID_DATA',
      25,
      'Everything.bools[2]',
    ],
    [
      'a bad value in a map',
      "( 03 'counts' ( 10 'a' #0 02 'b' #1 '' ) )",
      'INVALID_DATA',
      26,
      'Everything.counts[1]',
    ],
    [
      'a map with keys that are no numbers',
      "( 03 'places' ( 03 'a' ( ) ) )",
      'INVALID_DATA',
      19,
      'Everything.places[0]',
    ],
    [
      'a list that is longer than it says',
      "( 04 'bools' 05000000 08 '0' 01 00 )",
      'INVALID_DATA',
      19,
      'Everything.bools[1]',
    ],
    ['a union without an arm', "( 03 'shape' ( ) )", 'INVALID_DATA', 16, 'Everything.shape'],
    [
      'a union with two arms',
      "( 03 'shape' ( 10 'size' #1 10 'size' #2 ) )",
      'INVALID_DATA',
      36,
      'Everything.shape',
    ],
    ['an unknown member of no type', "( 21 'x' )", 'INVALID_DATA', 7, 'Everything'],
    [
      'an unknown document that is shorter than it says',
      "( 03 'x' #6 00 00 )",
      'INVALID_DATA',
      12,
      'Everything',
    ],
    ['unknown code with a scope of negative size', "( 0f 'x' #-1 )", 'INVALID_DATA', 7, 'Everything'],
  ],
}

/** By the name of the protocol; dialects refuse what those refuse that they come from, in the same words. */
export const cases: typeof own = {
  ...own,
  'fbthrift-compact': own.compact ?? [],
  'readable-json': own['simple-json'] ?? [],
}

export const envelopes: Readonly<Record<string, readonly Case[]>> = {
  binary: [
    ['an unknown version', '80020001 00000000 00000000', 'BAD_VERSION', 0, ''],
    ['a message of type 9', '80010009 00000000 00000000', 'INVALID_DATA', 4, ''],
    ['a name of negative length', '80010001 ffffffff 00000000', 'NEGATIVE_SIZE', 8, ''],
    ['a name of a megabyte', '80010001 00100000 00000000', 'SIZE_LIMIT', 8, ''],
    ['the wrong kind of server', '"GET / HTTP/1.1"', 'SIZE_LIMIT', 4, ''],
    ['half an envelope', '80010001 00000001', 'END_OF_FILE', 8, ''],
  ],
  compact: [
    ['the other protocol', '80010001 00000000', 'BAD_VERSION', 0, ''],
    ['version 2', '82 22 01 00', 'BAD_VERSION', 0, ''],
    ['a message of type 0', '82 01 01 00', 'INVALID_DATA', 2, ''],
    ['a name of a megabyte', '82 21 01 808040', 'SIZE_LIMIT', 6, ''],
    ['half an envelope', '82 21', 'END_OF_FILE', 2, ''],
  ],
  json: [
    ['the other protocol', '80010001 00000000', 'BAD_VERSION', 0, ''],
    ['a struct', '{"1":{"i32":5}}', 'BAD_VERSION', 0, ''],
    ['version 2', '[2,"ping",1,1,{}]', 'BAD_VERSION', 1, ''],
    ['a version that is text', '["ping"]', 'INVALID_DATA', 1, ''],
    ['a message of type 0', '[1,"ping",0,1,{}]', 'INVALID_DATA', 11, ''],
    ['a message of type 9', '[1,"ping",9,1,{}]', 'INVALID_DATA', 11, ''],
    ['a name that is a number', '[1,5,1,1,{}]', 'INVALID_DATA', 3, ''],
    ['a name of a megabyte', `[1,"${'x'.repeat(0x100000)}",1,1,{}]`, 'SIZE_LIMIT', 4, ''],
    ['a number of 33 bits', '[1,"ping",1,2147483648,{}]', 'INVALID_DATA', 12, ''],
    ['half an envelope', '[1,"pi', 'END_OF_FILE', 3, ''],
    ['nothing in it', '', 'END_OF_FILE', 0, ''],
  ],
  bson: [
    ['the other protocol', '80010001 00000000', 'END_OF_FILE', 4, ''],
    ['a struct', "( 10 'int' #5 )", 'BAD_VERSION', 14, ''],
    ['no name', "( 10 'type' #1 10 'seqid' #1 )", 'BAD_VERSION', 26, ''],
    ['a name that is a number', "( 10 'name' #1 10 'type' #1 10 'seqid' #1 )", 'BAD_VERSION', 10, '.name'],
    ['a message of type 9', "( 02 'name' #2 'a' 10 'type' #9 10 'seqid' #1 )", 'INVALID_DATA', 38, ''],
    [
      'a name of a megabyte',
      "( 02 'name' #1048577 'a' 10 'type' #1 10 'seqid' #1 )",
      'SIZE_LIMIT',
      14,
      '.name',
    ],
    [
      'a number of 33 bits',
      "( 02 'name' #2 'a' 10 'type' #1 12 'seqid' 0000008000000000 )",
      'INVALID_DATA',
      33,
      '.seqid',
    ],
    ['half an envelope', '20000000 02', 'END_OF_FILE', 4, ''],
  ],
}

/** An `Everything` whose fields 33 and so on hold each other, in pieces: `inner` within so many of the others. */
export const nested: Readonly<Record<string, Pieces>> = {
  binary: { open: '0c 0021', inner: '00', close: '00' },
  compact: { open: '0c 42', inner: '00', close: '00' },
  json: { open: '{"33":{"rec":', inner: '{}', close: '}}' },
  'simple-json': { open: '{"tree":', inner: '{}', close: '}' },
  bson: { open: "( 03 'tree' ", inner: '( )', close: ')' },
}

/** Lists that hold each other in the same way, to be put in between `before` and `after`. */
export const lists: Readonly<Record<string, Pieces & { before: string; after: string }>> = {
  binary: { before: '0f 03e8', open: '0f 00000001', inner: '03 00000000', close: '', after: '00' },
  compact: { before: '09 d00f', open: '19', inner: '03', close: '', after: '00' },
  json: { before: '{"1000":{"lst":', open: '["lst",1,', inner: '["i8",0]', close: ']', after: '}}' },
  'simple-json': { before: '{"x":', open: '[', inner: '[]', close: ']', after: '}' },
  bson: { before: "( 04 'x' ", open: "( 04 '0' ", inner: '( )', close: ')', after: ')' },
}

export interface Pieces {
  readonly open: string
  readonly inner: string
  readonly close: string
}

/** An empty list and an empty map whose types mean nothing. */
export const empty: Readonly<Record<string, string>> = {
  binary: '0f 001a 00 00000000 0d 001b 00 00 00000000 00',
  compact: '09 34 00 1b 00 00',
  json: '{"26":{"lst":["void",0]},"27":{"map":["","",0,{}]}}',
  'simple-json': '{"bools":[],"counts":{}}',
  bson: "( 04 'bools' ( ) 03 'counts' ( ) )",
}

/** A map with keys of the wrong type, and one with values of the wrong type. */
export const mistyped: Readonly<Record<string, readonly [keys: string, values: string]>> = {
  binary: ['0d 001b 08 08 00000001 00000000 00000000 00', '0d 001b 0b 0a 00000001'],
  compact: ['0b 36 01 55 00 00 00', '0b 36 01 86'],
  json: ['{"27":{"map":["i32","i32",1,{"0":0}]}}', '{"27":{"map":["str","i64",1,{"a":0}]}}'],
}
