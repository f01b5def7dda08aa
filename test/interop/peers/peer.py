"""Apache's library for Python: `peer.py serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, as `languages.ts` has it."""
import socketserver
import sys
import threading
from http.server import HTTPServer

role, folder, *lines = sys.argv[1:]
sys.path.insert(0, folder)

from peers import Mirror, Quiz
from peers.ttypes import Declared, Other, Place
from thrift.protocol import TBinaryProtocol, TCompactProtocol, THeaderProtocol, TJSONProtocol
from thrift.protocol.TMultiplexedProtocol import TMultiplexedProtocol
from thrift.server import THttpServer, TServer
from thrift.Thrift import TApplicationException
from thrift.TMultiplexedProcessor import TMultiplexedProcessor
from thrift.transport import THeaderTransport, THttpClient, TSocket, TSSLSocket, TTransport, TZlibTransport

host = '127.0.0.1'
protocols = {
    '': TBinaryProtocol.TBinaryProtocolFactory(),
    'binary': TBinaryProtocol.TBinaryProtocolFactory(),
    'c': TCompactProtocol.TCompactProtocolFactory(),
    'compact': TCompactProtocol.TCompactProtocolFactory(),
    'j': TJSONProtocol.TJSONProtocolFactory(),
    'json': TJSONProtocol.TJSONProtocolFactory(),
}
transports = {
    'buffered': TTransport.TBufferedTransportFactory(),
    'framed': TTransport.TFramedTransportFactory(),
    'zlib': TZlibTransport.TZlibTransportFactory(),
    'tls': TTransport.TFramedTransportFactory(),
    'unix': TTransport.TBufferedTransportFactory(),
}


ids = THeaderTransport.THeaderSubprotocolID
kinds = THeaderTransport.THeaderClientType


class HeaderFactory:
    """As the library's own, which knows no transform."""
    def __init__(self, protocol, transport):
        self.inside = ids.COMPACT if protocol == 'multih' else ids.BINARY
        self.transforms = [THeaderTransport.THeaderTransformID.ZLIB] if transport == 'zlib' else []

    def getProtocol(self, wire):
        protocol = THeaderProtocol.THeaderProtocol(wire, [kinds.HEADERS], self.inside)
        for transform in self.transforms:
            protocol.add_transform(transform)
        return protocol


def factory(protocol, transport):
    if protocol in ('header', 'multih'):
        return HeaderFactory(protocol, transport)
    return protocols[protocol.removeprefix('multi')]


def layer(protocol, transport):
    # THeader has frames of its own.
    return transports['buffered' if protocol in ('header', 'multih') else transport]


class Handler:
    last = ''

    def hello(self, name):
        return 'Hello, ' + name

    def fail(self, how):
        if how == 'declared':
            raise Declared('é', 7)
        if how == 'other':
            raise Other(Place(1, 'here'), [Declared('first')])
        if how == 'undeclared':
            raise ValueError('a secret')

    def reflect(self, things):
        return things

    def note(self, text):
        Handler.last = text

    def noted(self):
        return Handler.last


class HttpServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


def serve(protocol, transport, address):
    processor = Mirror.Processor(Handler())
    if protocol.startswith('multi'):
        processor, only = TMultiplexedProcessor(), processor
        processor.registerProcessor('Mirror', only)
    speech = factory(protocol, transport)
    if transport == 'http':
        server = THttpServer.THttpServer(processor, (host, int(address)), speech, server_class=HttpServer)
    else:
        if transport == 'unix':
            socket = TSocket.TServerSocket(unix_socket=address)
        elif transport == 'tls':
            socket = TSSLSocket.TSSLServerSocket(host, int(address), certfile=folder + '/cert.pem', keyfile=folder + '/key.pem')
        else:
            socket = TSocket.TServerSocket(host, int(address))
        server = TServer.TThreadedServer(processor, socket, layer(protocol, transport), speech, daemon=True)
    server.serve()


class Caller:
    def __init__(self, protocol, transport, address):
        self.protocol, self.transport, self.address = protocol, transport, address
        self.open()

    def open(self):
        if self.transport == 'http':
            self.wire = THttpClient.THttpClient('http://%s:%s/' % (host, self.address))
        else:
            if self.transport == 'unix':
                socket = TSocket.TSocket(unix_socket=self.address)
            elif self.transport == 'tls':
                socket = TSSLSocket.TSSLSocket(host, int(self.address), ca_certs=folder + '/cert.pem')
            else:
                socket = TSocket.TSocket(host, int(self.address))
            self.wire = layer(self.protocol, self.transport).getTransport(socket)
        self.wire.open()
        inside = factory(self.protocol, self.transport).getProtocol(self.wire)
        if self.protocol.startswith('multi'):
            inside = TMultiplexedProtocol(inside, 'Quiz')
        self.quiz = Quiz.Client(inside)
        # The other side has no such service.
        self.mirror = Mirror.Client(inside)

    def ask(self, name):
        if name == 'hello':
            return self.quiz.lost(name, self.quiz.hello('ŝi'))
        if name == 'unknown':
            return self.mirror.noted()
        if name.startswith('fail '):
            self.quiz.fail(name.removeprefix('fail '))
            return self.quiz.lost(name, 'returned')
        self.quiz.take(name, self.quiz.give(name))

    def askAll(self):
        for name in self.quiz.names():
            try:
                self.ask(name)
            except Declared as error:
                self.quiz.lost(name, 'Declared %s %d' % (error.message, error.code))
            except Other as error:
                self.quiz.lost(name, 'Other %s %s' % (error.place.name, error.causes[0].message))
            except TApplicationException as error:
                self.quiz.lost(name, 'Application %d %s' % (error.type, error.message))
            except Exception as error:
                try:
                    self.wire.close()
                except Exception:
                    pass
                self.open()
                self.quiz.lost(name, '%s %s' % (type(error).__name__, error))
        # What was sent without an answer has arrived when the next call is answered.
        self.quiz.hello('')


if role == 'serve':
    for line in lines:
        threading.Thread(target=serve, args=line.split(',')).start()
else:
    for line in lines:
        Caller(*line.split(',')).askAll()
