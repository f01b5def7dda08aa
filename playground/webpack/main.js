/** A page that weighs one tweet in each protocol while you type, without a server. */
import { decode, encode } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { MAX_LENGTH, Tweet } from '../idl/tweet.thrift'

const input = document.createElement('input')
const output = document.createElement('pre')
input.maxLength = MAX_LENGTH
input.value = 'Hello from webpack'
input.addEventListener('input', weigh)
document.body.append(input, output)
weigh()

function weigh() {
  const tweet = Tweet.create({ userId: 1, userName: 'webpack', text: input.value })
  output.textContent = [binary, compact]
    .map(protocol => {
      const bytes = encode(Tweet, tweet, protocol)
      return `${protocol.name}: ${bytes.length} bytes for "${decode(Tweet, bytes, protocol).text}"`
    })
    .join('\n')
}
