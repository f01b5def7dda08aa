// Apache's library for Node: `peer.cjs serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, as `languages.ts` has it.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const thrift = require('thrift')

const [role, folder, ...lines] = process.argv.slice(2)
const Mirror = require(join(folder, 'Mirror.js'))
const Quiz = require(join(folder, 'Quiz.js'))
const { Declared, Other, Place } = require(join(folder, 'peers_types.js'))

const host = '127.0.0.1'
const pem = name => readFileSync(join(folder, `${name}.pem`))
const protocols = {
  binary: thrift.TBinaryProtocol,
  compact: thrift.TCompactProtocol,
  json: thrift.TJSONProtocol,
  header: thrift.THeaderProtocol,
  multi: thrift.TBinaryProtocol,
  multic: thrift.TCompactProtocol,
  multij: thrift.TJSONProtocol,
}

function layers(protocol, transport) {
  // THeader brings frames of its own.
  const isFramed = ['framed', 'tls'].includes(transport) && protocol !== 'header'
  return {
    protocol: protocols[protocol],
    transport: isFramed ? thrift.TFramedTransport : thrift.TBufferedTransport,
  }
}

let last
const handler = {
  hello: async name => `Hello, ${name}`,
  async fail(how) {
    if (how === 'declared') throw new Declared({ message: 'é', code: 7 })
    if (how === 'other')
      throw new Other({
        place: new Place({ id: 1, name: 'here' }),
        causes: [new Declared({ message: 'first' })],
      })
    if (how === 'undeclared') throw new Error('a secret')
  },
  reflect: async things => things,
  async note(text) {
    last = text
  },
  noted: async () => last,
}

function serve(protocol, transport, address) {
  const options = layers(protocol, transport)
  let processor = new Mirror.Processor(handler)
  if (protocol.startsWith('multi')) {
    const only = processor
    processor = new thrift.MultiplexedProcessor()
    processor.registerProcessor('Mirror', only)
  }
  const isWeb = transport === 'http' || transport === 'websocket'
  if (transport === 'tls') options.tls = { key: pem('key'), cert: pem('cert') }
  const server = isWeb
    ? thrift.createWebServer({ services: { '/': { ...options, processor } } })
    : thrift.createMultiplexServer(processor, options)
  // Without a listener, what a client gets wrong ends the program.
  server.on('error', () => {})
  if (transport === 'unix') server.listen(address)
  else server.listen(Number(address), host)
}

/** One connection, of a client for one service. */
function open(Service, [protocol, transport, address]) {
  const options = layers(protocol, transport)
  const isHttp = transport === 'http'
  const connection =
    {
      unix: () => thrift.createUDSConnection(address, options),
      tls: () => thrift.createSSLConnection(host, Number(address), { ...options, ca: pem('cert') }),
      http: () => {
        const headers = { 'Content-Type': 'application/x-thrift' }
        return thrift.createHttpConnection(host, Number(address), { ...options, path: '/', headers })
      },
    }[transport]?.() ?? thrift.createConnection(host, Number(address), options)
  const failed = new Promise((_, reject) => connection.on('error', reject))
  failed.catch(() => {})
  const client = protocol.startsWith('multi')
    ? new thrift.Multiplexer().createClient('Quiz', Service, connection)
    : (isHttp ? thrift.createHttpClient : thrift.createClient)(Service, connection)
  return { client, failed, end: () => connection.end?.() }
}

function told(error) {
  if (error instanceof Declared) return `Declared ${error.message} ${error.code}`
  if (error instanceof Other) return `Other ${error.place.name} ${error.causes[0].message}`
  if (error instanceof thrift.Thrift.TApplicationException)
    return `Application ${error.type} ${error.message}`
  return String(error)
}

async function call(line) {
  let quiz = open(Quiz, line)
  /** Calls do not all settle. */
  const within = ({ failed }, work) =>
    Promise.race([
      work,
      failed,
      new Promise((_, reject) => setTimeout(() => reject(new Error('was never answered')), 1000)),
    ])
  const ask = async name => {
    const { client } = quiz
    // Nothing says when that is sent.
    if (name === 'hello') return void client.lost(name, await within(quiz, client.hello('ŝi')))
    if (name === 'unknown') {
      const other = open(Mirror, line)
      return within(other, other.client.noted()).finally(other.end)
    }
    if (!name.startsWith('fail ')) {
      const things = await within(quiz, client.give(name))
      return within(quiz, client.take(name, things))
    }
    await within(quiz, client.fail(name.slice('fail '.length)))
    client.lost(name, 'returned')
  }
  for (const name of await within(quiz, quiz.client.names()))
    try {
      await ask(name)
    } catch (error) {
      const isAnswer =
        error instanceof thrift.Thrift.TException || error instanceof Declared || error instanceof Other
      if (!isAnswer) {
        quiz.end()
        quiz = open(Quiz, line)
      }
      quiz.client.lost(name, told(error))
    }
  // What was sent without an answer has arrived when the next call is answered.
  await within(quiz, quiz.client.hello(''))
  quiz.end()
}

async function callAll() {
  for (const line of lines) await call(line.split(',')).catch(error => console.error(line, error))
  process.exit()
}

if (role === 'serve') for (const line of lines) serve(...line.split(','))
else callAll()
