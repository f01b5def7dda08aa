include "_there.thrift"
struct Here { 1: _there.There there }
