"""Answers frames: a schema's number, a protocol's, and bytes, which Python's Thrift takes apart and puts together again."""
import importlib
import struct
import sys

sys.path.insert(0, sys.argv[1])

from thrift.protocol import TBinaryProtocol, TCompactProtocol, TJSONProtocol
from thrift.transport import TTransport

protocols = [
    TBinaryProtocol.TBinaryProtocol,
    TCompactProtocol.TCompactProtocol,
    TJSONProtocol.TJSONProtocol,
    lambda trans: TBinaryProtocol.TBinaryProtocolAccelerated(trans, fallback=False),
    lambda trans: TCompactProtocol.TCompactProtocolAccelerated(trans, fallback=False),
]


def again(schema, protocol, data):
    value = importlib.import_module(f's{schema}.ttypes').Root()
    value.read(protocols[protocol](TTransport.TMemoryBuffer(data)))
    out = TTransport.TMemoryBuffer()
    value.write(protocols[protocol](out))
    return out.getvalue()


while head := sys.stdin.buffer.read(4):
    frame = sys.stdin.buffer.read(struct.unpack('>I', head)[0])
    try:
        answer = b'\0' + again(frame[0] << 8 | frame[1], frame[2], frame[3:])
    except Exception as error:
        answer = b'\1' + repr(error).encode()
    sys.stdout.buffer.write(struct.pack('>I', len(answer)) + answer)
    sys.stdout.buffer.flush()
