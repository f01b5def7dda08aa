# Apache's library for Ruby: `peer.rb serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, as `languages.ts` has it.
role, folder, *lines = ARGV
$LOAD_PATH.unshift(folder)

require 'openssl'
require 'thrift'
require 'mirror'
require 'quiz'

HOST = '127.0.0.1'
FOLDER = folder
# Binary is there twice: in Ruby alone, and in C.
PROTOCOLS = {
  'binary' => Thrift::BinaryProtocolFactory,
  'multi' => Thrift::BinaryProtocolAcceleratedFactory,
  'compact' => Thrift::CompactProtocolFactory,
  'multic' => Thrift::CompactProtocolFactory,
  'json' => Thrift::JsonProtocolFactory,
  'multij' => Thrift::JsonProtocolFactory,
}.transform_values(&:new)

class Handler
  def hello(name) = "Hello, #{name}"

  def fail(how)
    case how
    when 'declared' then raise Peers::Declared.new(message: 'é', code: 7)
    when 'other'
      raise Peers::Other.new(place: Peers::Place.new(id: 1, name: 'here'), causes: [Peers::Declared.new(message: 'first')])
    when 'undeclared' then raise 'a secret'
    end
  end

  def reflect(things) = things

  def note(text)
    @last = text
  end

  def noted = @last
end

def framed?(transport) = %w[framed tls].include?(transport)

def certificate
  context = OpenSSL::SSL::SSLContext.new
  context.key = OpenSSL::PKey.read(File.read("#{FOLDER}/key.pem"))
  context.cert = OpenSSL::X509::Certificate.new(File.read("#{FOLDER}/cert.pem"))
  context
end

def trust
  context = OpenSSL::SSL::SSLContext.new
  context.set_params(ca_file: "#{FOLDER}/cert.pem")
  context
end

def serve(protocol, transport, address)
  processor = Peers::Mirror::Processor.new(Handler.new)
  if protocol.start_with?('multi')
    only = processor
    processor = Thrift::MultiplexedProcessor.new
    processor.register_processor('Mirror', only)
  end
  socket =
    case transport
    when 'unix' then Thrift::UNIXServerSocket.new(address)
    when 'tls' then Thrift::SSLServerSocket.new(HOST, address.to_i, certificate)
    else Thrift::ServerSocket.new(HOST, address.to_i)
    end
  layer = framed?(transport) ? Thrift::FramedTransportFactory : Thrift::BufferedTransportFactory
  Thrift::ThreadedServer.new(processor, socket, layer.new, PROTOCOLS[protocol]).serve
end

class Caller
  def initialize(protocol, transport, address)
    @protocol, @transport, @address = protocol, transport, address
    open
  end

  def ask_all
    @quiz.names.each do |name|
      ask(name)
    rescue Peers::Declared => error
      lost(name, "Declared #{error.message} #{error.code}")
    rescue Peers::Other => error
      lost(name, "Other #{error.place.name} #{error.causes[0].message}")
    rescue Thrift::ApplicationException => error
      lost(name, "Application #{error.type} #{error.message}")
    rescue StandardError => error
      @wire.close
      open
      lost(name, "#{error.class} #{error.message}")
    end
    # What was sent without an answer has arrived when the next call is answered.
    @quiz.hello('')
  end

  private

  def open
    @wire = wire
    @wire.open
    inside = PROTOCOLS[@protocol].get_protocol(@wire)
    inside = Thrift::MultiplexedProtocol.new(inside, 'Quiz') if @protocol.start_with?('multi')
    @quiz = Peers::Quiz::Client.new(inside)
    # The other side has no such service.
    @mirror = Peers::Mirror::Client.new(inside)
  end

  def lost(name, reason) = @quiz.lost(name, reason)

  def wire
    return Thrift::HTTPClientTransport.new("http://#{HOST}:#{@address}/") if @transport == 'http'
    socket =
      case @transport
      when 'unix' then Thrift::UNIXSocket.new(@address)
      when 'tls' then Thrift::SSLSocket.new(HOST, @address.to_i, nil, trust)
      else Thrift::Socket.new(HOST, @address.to_i)
      end
    framed?(@transport) ? Thrift::FramedTransport.new(socket) : Thrift::BufferedTransport.new(socket)
  end

  def ask(name)
    case name
    when 'hello' then lost(name, @quiz.hello('ŝi'))
    when 'unknown' then @mirror.noted
    when /^fail /
      @quiz.fail(name.delete_prefix('fail '))
      lost(name, 'returned')
    else @quiz.take(name, @quiz.give(name))
    end
  end
end

if role == 'serve'
  lines.map { |line| Thread.new { serve(*line.split(',')) } }.each(&:join)
else
  lines.each { |line| Caller.new(*line.split(',')).ask_all }
end
