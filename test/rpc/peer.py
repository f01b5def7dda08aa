# Apache's Python library as the other side of a call: `peer.py FOLDER PROTOCOL TRANSPORT serve`, which prints its port,
# or `peer.py FOLDER PROTOCOL TRANSPORT call ADDRESS`, which makes the calls of the test and prints `ok`. An address is a URL
# for the transport http, a port for all others.
import sys

folder, protocol, kind, role = sys.argv[1:5]
sys.path.insert(0, folder)

from http.server import HTTPServer
from thrift.protocol import TBinaryProtocol, TCompactProtocol, THeaderProtocol, TJSONProtocol
from thrift.server import THttpServer, TServer
from thrift.Thrift import TApplicationException
from thrift.transport import THeaderTransport, THttpClient, TSocket, TTransport, TZlibTransport
from twitter import Twitter
from twitter.ttypes import Location, Tweet, TweetSearchResult, TweetType, TwitterUnavailable

plain = {
    'binary': TBinaryProtocol.TBinaryProtocolFactory(),
    'compact': TCompactProtocol.TCompactProtocolFactory(),
    'json': TJSONProtocol.TJSONProtocolFactory(),
}


class HeaderFactory:
    """As the library's own, which leaves out the protocol inside, and the transform."""

    def getProtocol(self, transport):
        ids = THeaderTransport.THeaderSubprotocolID
        inside = {'binary': ids.BINARY, 'compact': ids.COMPACT}[protocol]
        types = THeaderTransport.THeaderClientType
        allowed = [types.HEADERS, types.FRAMED_BINARY, types.UNFRAMED_BINARY, types.FRAMED_COMPACT, types.UNFRAMED_COMPACT]
        result = THeaderProtocol.THeaderProtocol(transport, allowed, inside)
        if kind == 'header-zlib':
            result.add_transform(THeaderTransport.THeaderTransformID.ZLIB)
        return result


factory = HeaderFactory() if kind in ('header', 'header-zlib') else plain[protocol]
buffering = {
    'framed': TTransport.TFramedTransportFactory(),
    'unframed': TTransport.TBufferedTransportFactory(),
    'header': TTransport.TBufferedTransportFactory(),
    'header-zlib': TTransport.TBufferedTransportFactory(),
    'zlib': TZlibTransport.TZlibTransportFactory(),
}


class Handler:
    def __init__(self):
        self.tweets = []
        self.zips = 0

    def ping(self):
        pass

    def postTweet(self, tweet):
        if tweet.text == 'whale':
            raise TwitterUnavailable(message='over capacity')
        if tweet.text == 'bug':
            raise ValueError('a secret')
        self.tweets.append(tweet)
        return True

    def searchTweets(self, query):
        if query == 'zips':
            return TweetSearchResult([Tweet(self.zips, '', '')])
        return TweetSearchResult([tweet for tweet in self.tweets if query in tweet.text])

    def zip(self):
        self.zips += 1


def serve():
    processor = Twitter.Processor(Handler())
    if kind == 'http':
        server = THttpServer.THttpServer(processor, ('127.0.0.1', 0), factory)
        port = server.httpd.server_address[1]
    else:
        socket = TSocket.TServerSocket('127.0.0.1', 0)
        socket.listen()
        port = socket.handle.getsockname()[1]
        # It is listening; the server would do it again.
        socket.listen = lambda: None
        server = TServer.TThreadedServer(processor, socket, buffering[kind], factory, daemon=True)
    print(port, flush=True)
    server.serve()


def connect(address):
    if kind == 'http':
        return THttpClient.THttpClient(address)
    return buffering[kind].getTransport(TSocket.TSocket('127.0.0.1', int(address)))


def call(address):
    transport = connect(address)
    client = Twitter.Client(factory.getProtocol(transport))
    transport.open()
    client.ping()
    tweet = Tweet(7, 'naïve', 'text', Location(1.5, -2.0), TweetType.DM, 'français')
    assert client.postTweet(tweet) is True
    assert client.searchTweets('text') == TweetSearchResult([tweet])
    assert client.searchTweets('nothing') == TweetSearchResult([])
    try:
        client.postTweet(Tweet(7, 'a', 'whale'))
        assert False
    except TwitterUnavailable as error:
        assert error.message == 'over capacity'
    try:
        client.postTweet(None)
        assert False
    except TApplicationException as error:
        assert error.type == TApplicationException.INTERNAL_ERROR, error
        assert error.message == 'Internal error', error
    client.ping()
    client.send_zip()
    client.ping()
    print('ok')


serve() if role == 'serve' else call(sys.argv[5])
