/**
 * What the libraries of others do wrong, each with what comes of it instead, which the tests want to see: an entry that is no
 * longer true makes them fail.
 */
import type { Line } from './lines.ts'

export interface Defect {
  readonly language: string
  /** Both of them unless told otherwise. */
  readonly side?: 'serves' | 'calls'
  /** All of them unless told otherwise. */
  readonly protocols?: readonly Line['protocol'][]
  readonly transports?: readonly Line['transport'][]
  /** All of them unless told otherwise. */
  readonly questions?: readonly string[]
  /** Part of what is answered. */
  readonly outcome: string
  readonly cause: string
}

const unhashable = ['a set of sets', 'a set of structs', 'keys of structs', 'keys of lists']

/** Node's maps are objects in all protocols, but what becomes of the keys differs in JSON. */
const textless = ['binary', 'compact', 'header', 'multi', 'multic'] as const

export const defects: readonly Defect[] = [
  {
    language: 'Python',
    side: 'serves',
    questions: unhashable,
    outcome: 'TransportException',
    cause: 'has no hash for sets, structs and lists, and closes the connection',
  },
  {
    language: 'Python',
    side: 'calls',
    questions: unhashable,
    outcome: 'unhashable type',
    cause: 'has no hash for sets, structs and lists',
  },
  {
    language: 'Python',
    protocols: ['json', 'multij'],
    transports: ['zlib'],
    questions: ['control characters'],
    outcome: '\\u00001',
    cause:
      'reads the digits of \\u0001 with `read(4)`, which returns as many as are there: 000, and 1 remains',
  },
  {
    language: 'Python',
    protocols: ['header', 'multih'],
    questions: ['requiredness', 'what is not set'],
    outcome: 'Required field is missing',
    cause: 'writes nothing of a struct that has an id below 0, with its C, which THeader uses',
  },
  {
    language: 'C++',
    side: 'serves',
    protocols: ['multih'],
    outcome: 'The server answers in protocol 0, not in compact',
    cause: 'has one end of THeader to read and another to write, which never hears what the client speaks',
  },
  {
    language: 'C++',
    protocols: ['json', 'multij'],
    questions: ['control characters'],
    outcome: '{text:"\\u0001\\u001f\x7f"}',
    cause: 'takes \\u0000 for the end of a text, of which nothing remains, where it reads escapes',
  },
  {
    language: 'C++',
    side: 'calls',
    protocols: ['json', 'multij'],
    questions: ['requiredness'],
    outcome: 'Exceeded size limit',
    cause: 'reads the id of a field as a number without a sign, and so not what it writes of one below 0',
  },
  {
    language: 'C++',
    side: 'serves',
    protocols: ['json', 'multij'],
    questions: ['requiredness'],
    outcome: 'TransportException',
    cause: 'reads the id of a field as a number without a sign, and closes the connection at one below 0',
  },
  {
    language: 'C++',
    side: 'serves',
    transports: ['http'],
    questions: ['note'],
    outcome: 'No answer within',
    cause: 'sends no HTTP response to what needs no answer',
  },
  {
    language: 'Ruby',
    side: 'calls',
    questions: ['a number of no enum'],
    outcome: 'Invalid value of field level',
    cause: 'takes no number of an enum that it does not know',
  },
  {
    language: 'Ruby',
    side: 'serves',
    protocols: ['binary', 'compact', 'multi', 'multic'],
    questions: ['a number of no enum'],
    outcome: 'Application 6 Internal error',
    cause: 'takes no number of an enum that it does not know',
  },
  {
    language: 'Ruby',
    side: 'serves',
    protocols: ['binary', 'compact', 'multi', 'multic'],
    // What is asked after that.
    questions: ['a struct'],
    outcome: 'TransportException',
    cause: 'does not read on where it took something for no value, and takes the rest for the next message',
  },
  {
    language: 'Ruby',
    side: 'serves',
    protocols: ['json', 'multij'],
    questions: ['a number of no enum'],
    outcome: 'TransportException',
    cause:
      'writes its error as if within what it was reading, behind a comma, since both lean on one stack of contexts',
  },
  {
    language: 'PHP',
    questions: ['keys of double'],
    outcome: 'map{-2:2,1:1}',
    cause: 'has arrays for maps, whose keys are integers or text',
  },
  {
    language: 'PHP',
    side: 'serves',
    questions: ['keys of structs', 'keys of lists'],
    outcome: 'TransportException',
    cause: 'has arrays for maps, whose keys are integers or text, and ends without an answer',
  },
  {
    language: 'PHP',
    side: 'calls',
    questions: ['keys of structs', 'keys of lists'],
    outcome: 'TypeError',
    cause: 'has arrays for maps, whose keys are integers or text',
  },
  {
    language: 'PHP',
    side: 'serves',
    questions: ['fail undeclared'],
    outcome: 'TransportException',
    cause: 'does not answer if a handler throws what was not declared',
  },
  {
    language: 'PHP',
    protocols: ['compact', 'multic'],
    questions: ['a set of bools'],
    outcome: 'set(true)',
    cause: 'takes a bool in a container as its byte, 1 or 2, both of which are true',
  },
  {
    language: 'PHP',
    protocols: ['compact', 'multic'],
    questions: ['a union of false', 'lists of bool'],
    outcome: 'flags:[true',
    cause: 'takes a bool in a container as its byte, 1 or 2, both of which are true',
  },
  {
    language: 'PHP',
    side: 'serves',
    protocols: ['compact', 'multic'],
    questions: ['keys of bool', 'keys of bytes'],
    outcome: 'TransportException',
    cause: 'writes no bool in a map, and ends without an answer',
  },
  {
    language: 'PHP',
    side: 'calls',
    protocols: ['compact', 'multic'],
    questions: ['keys of bool', 'keys of bytes'],
    outcome: 'Invalid state in compact protocol',
    cause: 'writes no bool in a map',
  },
  {
    language: 'PHP',
    protocols: ['json', 'multij'],
    questions: ['NaN'],
    outcome: "'}' is no double",
    cause: 'writes NaN with `json_encode`, which knows none: as nothing',
  },
  {
    language: 'PHP',
    side: 'serves',
    protocols: ['json', 'multij'],
    questions: ['infinities'],
    outcome: 'TransportException',
    cause: 'takes no "-Infinity", and ends without an answer',
  },
  {
    language: 'PHP',
    side: 'calls',
    protocols: ['json', 'multij'],
    questions: ['infinities'],
    outcome: 'unexpectedly quoted -Infinity',
    cause: 'takes no "-Infinity"',
  },
  {
    language: 'Node',
    side: 'serves',
    questions: ['unknown'],
    outcome: 'Application 0 Unknown function names',
    cause: 'does not say of what kind that failure is',
  },
  {
    language: 'Node',
    side: 'serves',
    protocols: ['header'],
    // The first bytes of an answer in Binary, taken for the length of a frame.
    outcome: 'A frame of 21475491',
    cause:
      'answers without frame and headers unless it does so at once, since by then it has begun to read what comes next',
  },
  {
    language: 'Node',
    questions: ['minus zero'],
    outcome: '{real:0}',
    cause: 'writes 0 for minus zero',
  },
  {
    language: 'Node',
    questions: ['keys of bool'],
    outcome: '{by_flag:map{true:2}}',
    cause: 'has objects for maps, whose keys are text, and the text "false" is true',
  },
  {
    language: 'Node',
    questions: ['keys of bytes'],
    outcome: '{by_bytes:map{<fd00>',
    cause: 'has objects for maps, whose keys are text',
  },
  {
    language: 'Node',
    protocols: textless,
    questions: ['keys of i64'],
    outcome: '{by_long:map{0n:',
    cause: 'has objects for maps, whose keys are text, and reads the digits as hexadecimal, or not at all',
  },
  {
    language: 'Node',
    protocols: ['json', 'multij'],
    questions: ['keys of i64'],
    outcome: '-Infinity is no i64',
    cause: 'has objects for maps, whose keys are text, and makes numbers of 53 bits of that',
  },
  {
    language: 'Node',
    protocols: textless,
    questions: ['keys of lists'],
    outcome: '[1,0,2]',
    cause: 'has objects for maps, whose keys are text, and takes the letters for elements',
  },
  {
    language: 'Node',
    side: 'calls',
    protocols: textless,
    questions: ['keys of structs'],
    outcome: 'write is not a function',
    cause: 'has objects for maps, whose keys are text',
  },
  {
    language: 'Node',
    side: 'serves',
    protocols: textless,
    questions: ['keys of structs'],
    outcome: 'Exception',
    cause: 'has objects for maps, whose keys are text, and leaves half an answer before the one that says so',
  },
  {
    language: 'Node',
    side: 'calls',
    protocols: ['json', 'multij'],
    questions: ['keys of structs', 'keys of lists'],
    outcome: 'SyntaxError: Bad string',
    cause: 'reads keys as text or numbers',
  },
  {
    language: 'Node',
    side: 'serves',
    protocols: ['json', 'multij'],
    questions: ['keys of structs', 'keys of lists'],
    outcome: 'TransportException',
    cause: 'reads keys as text or numbers, and closes the connection, or does not answer',
  },
  {
    language: 'Node',
    protocols: ['compact', 'multic'],
    questions: ['lists of bool'],
    outcome: 'flags:[false,false,false]',
    cause: 'reads a bool in a container as if it were a field, whose value is in the header',
  },
  {
    language: 'Node',
    protocols: ['json', 'multij'],
    questions: ['requiredness'],
    outcome: '{words:{filled:8',
    cause: 'takes no field with an id below 0',
  },
  {
    language: 'Node',
    side: 'serves',
    transports: ['http'],
    questions: ['note'],
    outcome: 'No answer within',
    cause: 'sends no HTTP response to what needs no answer',
  },
]
