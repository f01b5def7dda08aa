# Apache's Python library as the other side of a call: `peer.py FOLDER PROTOCOL serve`, which prints its port,
# or `peer.py FOLDER PROTOCOL call URL`, which makes the calls of the test and prints `ok`.
import sys

folder, protocol, role = sys.argv[1:4]
sys.path.insert(0, folder)

from http.server import HTTPServer
from thrift.protocol import TBinaryProtocol, TCompactProtocol, TJSONProtocol
from thrift.server import THttpServer
from thrift.Thrift import TApplicationException
from thrift.transport import THttpClient
from twitter import Twitter
from twitter.ttypes import Location, Tweet, TweetSearchResult, TweetType, TwitterUnavailable

factory = {
    'binary': TBinaryProtocol.TBinaryProtocolFactory(),
    'compact': TCompactProtocol.TCompactProtocolFactory(),
    'json': TJSONProtocol.TJSONProtocolFactory(),
}[protocol]


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
    server = THttpServer.THttpServer(Twitter.Processor(Handler()), ('127.0.0.1', 0), factory)
    print(server.httpd.server_address[1], flush=True)
    server.serve()


def call(url):
    transport = THttpClient.THttpClient(url)
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


serve() if role == 'serve' else call(sys.argv[4])
