// Apache's library for C++: `peer serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, as `languages.ts` has it.
#include <csignal>
#include <iostream>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>
#include <tuple>

#include <thrift/TApplicationException.h>
#include <thrift/processor/TMultiplexedProcessor.h>
#include <thrift/protocol/TBinaryProtocol.h>
#include <thrift/protocol/TCompactProtocol.h>
#include <thrift/protocol/THeaderProtocol.h>
#include <thrift/protocol/TJSONProtocol.h>
#include <thrift/protocol/TMultiplexedProtocol.h>
#include <thrift/server/TThreadedServer.h>
#include <thrift/transport/TBufferTransports.h>
#include <thrift/transport/THttpClient.h>
#include <thrift/transport/THttpServer.h>
#include <thrift/transport/TSSLServerSocket.h>
#include <thrift/transport/TSSLSocket.h>
#include <thrift/transport/TServerSocket.h>
#include <thrift/transport/TSocket.h>
#include <thrift/transport/TWebSocketServer.h>
#include <thrift/transport/TZlibTransport.h>

// The generated code names it before it declares it.
namespace peers {
class Place;
}

// One translation unit, since the library's headers take longer than all of the rest.
#include "Base.cpp"
#include "Mirror.cpp"
#include "Quiz.cpp"
#include "peers_types.cpp"

using namespace apache::thrift;
using namespace apache::thrift::protocol;
using namespace apache::thrift::transport;
using namespace peers;
using std::make_shared;
using std::shared_ptr;
using std::string;

// The generated code leaves the order of structs to whoever has them in a set.
bool Place::operator<(const Place& other) const {
  return std::tie(id, __isset.name, name) < std::tie(other.id, other.__isset.name, other.name);
}

const string host = "127.0.0.1";
string folder;

struct Line {
  string protocol, transport, address;

  explicit Line(const string& text) {
    std::istringstream parts(text);
    std::getline(parts, protocol, ',');
    std::getline(parts, transport, ',');
    std::getline(parts, address);
  }

  bool isMultiplexed() const { return protocol.rfind("multi", 0) == 0; }

  shared_ptr<TProtocolFactory> protocols() const {
    const string one = isMultiplexed() ? protocol.substr(5) : protocol;
    if (one == "c" || one == "compact") return make_shared<TCompactProtocolFactory>();
    if (one == "j" || one == "json") return make_shared<TJSONProtocolFactory>();
    // Which has frames of its own.
    if (one == "h" || one == "header") return make_shared<THeaderProtocolFactory>();
    return make_shared<TBinaryProtocolFactory>();
  }

  shared_ptr<TTransportFactory> layers() const {
    if (protocol == "header" || protocol == "multih") return make_shared<TTransportFactory>();
    if (transport == "framed" || transport == "tls") return make_shared<TFramedTransportFactory>();
    if (transport == "zlib") return make_shared<TZlibTransportFactory>(make_shared<TBufferedTransportFactory>());
    return make_shared<TBufferedTransportFactory>();
  }
};

class Handler : public MirrorIf {
  std::mutex mutex;
  string last;

 public:
  void hello(string& result, const string& name) override { result = "Hello, " + name; }

  void fail(const string& how) override {
    Declared declared;
    if (how == "declared") {
      declared.__set_message("é");
      declared.__set_code(7);
      throw declared;
    }
    if (how == "other") {
      Place place;
      place.__set_id(1);
      place.__set_name("here");
      declared.__set_message("first");
      Other other;
      other.__set_place(place);
      other.__set_causes({declared});
      throw other;
    }
    if (how == "undeclared") throw std::runtime_error("a secret");
  }

  void reflect(Things& result, const Things& things) override { result = things; }

  void note(const string& text) override {
    std::lock_guard<std::mutex> lock(mutex);
    last = text;
  }

  void noted(string& result) override {
    std::lock_guard<std::mutex> lock(mutex);
    result = last;
  }
};

void serve(const Line& line) {
  shared_ptr<TProcessor> processor = make_shared<MirrorProcessor>(make_shared<Handler>());
  if (line.isMultiplexed()) {
    auto all = make_shared<TMultiplexedProcessor>();
    all->registerProcessor("Mirror", processor);
    processor = all;
  }
  shared_ptr<TServerSocket> socket;
  if (line.transport == "unix") socket = make_shared<TServerSocket>(line.address);
  else if (line.transport == "tls") {
    auto factory = make_shared<TSSLSocketFactory>();
    factory->server(true);
    factory->loadCertificate((folder + "/cert.pem").c_str());
    factory->loadPrivateKey((folder + "/key.pem").c_str());
    socket = make_shared<TSSLServerSocket>(host, std::stoi(line.address), factory);
  } else socket = make_shared<TServerSocket>(host, std::stoi(line.address));
  shared_ptr<TTransportFactory> layers = line.layers();
  if (line.transport == "http") layers = make_shared<THttpServerTransportFactory>();
  if (line.transport == "websocket") {
    if (line.protocol == "json" || line.protocol == "multij") layers = make_shared<TTextWebSocketServerTransportFactory>();
    else layers = make_shared<TBinaryWebSocketServerTransportFactory>();
  }
  server::TThreadedServer(processor, socket, layers, line.protocols()).serve();
}

class Caller {
  const Line line;
  shared_ptr<TTransport> wire;
  std::unique_ptr<QuizClient> quiz;
  // The other side has no such service.
  std::unique_ptr<MirrorClient> mirror;

  void open() {
    if (line.transport == "http") wire = make_shared<THttpClient>(host, std::stoi(line.address), "/");
    else {
      shared_ptr<TTransport> socket;
      if (line.transport == "unix") socket = make_shared<TSocket>(line.address);
      else if (line.transport == "tls") {
        TSSLSocketFactory factory;
        factory.authenticate(true);
        factory.loadTrustedCertificates((folder + "/cert.pem").c_str());
        socket = factory.createSocket(host, std::stoi(line.address));
      } else socket = make_shared<TSocket>(host, std::stoi(line.address));
      wire = line.layers()->getTransport(socket);
    }
    wire->open();
    shared_ptr<TProtocol> inside = line.protocols()->getProtocol(wire);
    if (line.isMultiplexed()) inside = make_shared<TMultiplexedProtocol>(inside, "Quiz");
    quiz = std::make_unique<QuizClient>(inside);
    mirror = std::make_unique<MirrorClient>(inside);
  }

  void reopen() {
    try {
      wire->close();
    } catch (const std::exception&) {
    }
    open();
  }

  void lost(const string& name, const string& reason) {
    quiz->lost(name, reason);
    // THttpClient leaves the empty answer unread, and takes it for that to the next call.
    if (line.transport == "http") reopen();
  }

  void ask(const string& name) {
    if (name == "hello") {
      string result;
      quiz->hello(result, "ŝi");
      return lost(name, result);
    }
    if (name == "unknown") {
      string result;
      return mirror->noted(result);
    }
    if (name.rfind("fail ", 0) == 0) {
      quiz->fail(name.substr(5));
      return lost(name, "returned");
    }
    Things things;
    quiz->give(things, name);
    quiz->take(name, things);
  }

 public:
  explicit Caller(const string& text) : line(text) { open(); }

  void askAll() {
    std::vector<string> names;
    quiz->names(names);
    for (const string& name : names) {
      try {
        ask(name);
      } catch (const Declared& error) {
        lost(name, "Declared " + error.message + " " + std::to_string(error.code));
      } catch (const Other& error) {
        lost(name, "Other " + error.place.name + " " + error.causes.at(0).message);
      } catch (const TApplicationException& error) {
        lost(name, "Application " + std::to_string(error.getType()) + " " + error.what());
      } catch (const std::exception& error) {
        reopen();
        lost(name, error.what());
      }
    }
    // What was sent without an answer has arrived when the next call is answered.
    string result;
    quiz->hello(result, "");
  }
};

int main(int count, char** args) {
  std::signal(SIGPIPE, SIG_IGN);
  folder = args[2];
  if (string(args[1]) == "call") {
    for (int at = 3; at < count; at++) {
      try {
        Caller(args[at]).askAll();
      } catch (const std::exception& error) {
        std::cerr << args[at] << ": " << error.what() << std::endl;
      }
    }
    return 0;
  }
  std::vector<std::thread> threads;
  for (int at = 3; at < count; at++) threads.emplace_back(serve, Line(args[at]));
  for (std::thread& thread : threads) thread.join();
}
