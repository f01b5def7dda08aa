/** Answers frames, as `oracle.py` does, with Apache's package on npm. TJSON has a message around the struct: it cannot do without. */
const { join } = require('node:path')
const folder = process.argv[2]
const thrift = require('thrift')

const protocols = [thrift.TBinaryProtocol, thrift.TCompactProtocol, thrift.TJSONProtocol]

function again(schema, number, data) {
  const Protocol = protocols[number]
  const { Root } = require(join(folder, `s${schema}_types.js`))
  const input = new Protocol(new thrift.TFramedTransport(data))
  if (number === 2) input.readMessageBegin()
  const value = new Root()
  value.read(input)
  let answer = Buffer.alloc(0)
  const transport = new thrift.TFramedTransport(undefined, frame => {
    answer = frame.subarray(4)
  })
  const output = new Protocol(transport)
  if (number === 2) output.writeMessageBegin('echo', 1, 1)
  value.write(output)
  if (number === 2) output.writeMessageEnd()
  transport.flush()
  return answer
}

function answerTo(frame) {
  try {
    return Buffer.concat([Buffer.of(0), again(frame.readUInt16BE(), frame[2], frame.subarray(3))])
  } catch (error) {
    return Buffer.concat([Buffer.of(1), Buffer.from(String(error))])
  }
}

let rest = Buffer.alloc(0)
process.stdin.on('data', chunk => {
  rest = Buffer.concat([rest, chunk])
  while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE()) {
    const end = 4 + rest.readUInt32BE()
    const answer = answerTo(rest.subarray(4, end))
    rest = rest.subarray(end)
    const head = Buffer.alloc(4)
    head.writeUInt32BE(answer.length)
    process.stdout.write(Buffer.concat([head, answer]))
  }
})
