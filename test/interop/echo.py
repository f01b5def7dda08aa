"""Reads `protocol hex` lines, takes the bytes apart with Python's Thrift and puts them together again."""
import sys

sys.path.insert(0, sys.argv[1])

from thrift.protocol import TBinaryProtocol, TCompactProtocol, TJSONProtocol
from thrift.transport import TTransport
from types_thrift.ttypes import Types

protocols = {
    'binary': TBinaryProtocol.TBinaryProtocol,
    'compact': TCompactProtocol.TCompactProtocol,
    'json': TJSONProtocol.TJSONProtocol,
}

for line in sys.stdin:
    name, text = line.split()
    value = Types()
    value.read(protocols[name](TTransport.TMemoryBuffer(bytes.fromhex(text))))
    value.validate()
    out = TTransport.TMemoryBuffer()
    value.write(protocols[name](out))
    print(out.getvalue().hex(), flush=True)
