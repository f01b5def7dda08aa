<?php
/** Apache's library for PHP: `peer.php serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, as `languages.ts` has it. */

use peers\Declared;
use peers\MirrorClient;
use peers\MirrorIf;
use peers\MirrorProcessor;
use peers\Other;
use peers\Place;
use peers\QuizClient;
use Thrift\Exception\TApplicationException;
use Thrift\Exception\TTransportException;
use Thrift\Protocol\TBinaryProtocol;
use Thrift\Protocol\TCompactProtocol;
use Thrift\Protocol\TJSONProtocol;
use Thrift\Protocol\TMultiplexedProtocol;
use Thrift\Server\TServerSocket;
use Thrift\Transport\TBufferedTransport;
use Thrift\Transport\TFramedTransport;
use Thrift\Transport\THttpClient;
use Thrift\Transport\TSocket;

const HOST = '127.0.0.1';
[, $role, $folder] = $argv;
$lines = array_map(fn ($line) => explode(',', $line), array_slice($argv, 3));

// The library uses what PHP finds out of date meanwhile.
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) use ($folder) {
    $path = strtr($class, '\\', '/') . '.php';
    // Debian has the library without its folder.
    $file = str_starts_with($path, 'Thrift/') ? '/usr/lib/php/' . substr($path, 7) : "$folder/$path";
    if (file_exists($file)) {
        require_once $file;
    }
});

function protocol($protocol, $wire)
{
    return match ($protocol) {
        'binary', 'multi' => new TBinaryProtocol($wire),
        'compact', 'multic' => new TCompactProtocol($wire),
        'json', 'multij' => new TJSONProtocol($wire),
    };
}

function layer($transport, $socket)
{
    return $transport === 'framed' ? new TFramedTransport($socket) : new TBufferedTransport($socket);
}

class Handler implements MirrorIf
{
    private $last = '';

    public function hello($name)
    {
        return "Hello, $name";
    }

    public function fail($how)
    {
        if ($how === 'declared') {
            throw new Declared(['message' => 'é', 'code' => 7]);
        }
        if ($how === 'other') {
            $place = new Place(['id' => 1, 'name' => 'here']);
            throw new Other(['place' => $place, 'causes' => [new Declared(['message' => 'first'])]]);
        }
        if ($how === 'undeclared') {
            throw new RuntimeException('a secret');
        }
    }

    public function reflect(peers\Things $things)
    {
        return $things;
    }

    public function note($text)
    {
        $this->last = $text;
    }

    public function noted()
    {
        return $this->last;
    }
}

class Listener extends TServerSocket
{
    public function __construct(private $protocol, private $transport, private $address)
    {
        parent::__construct(HOST, $address);
        $this->listen();
    }

    public function handle()
    {
        return $this->listener_;
    }

    /** As the library's `TForkingServer`, which can only be alone in its process. */
    public function fork()
    {
        $socket = $this->accept();
        if (pcntl_fork() > 0) {
            $socket->close();
            return;
        }
        $socket->setRecvTimeout(60_000);
        $processor = new MirrorProcessor(new Handler());
        $protocol = protocol($this->protocol, layer($this->transport, $socket));
        try {
            // A processor returns whether a call went well; the library's own servers hang up if one did not.
            while (true) {
                $processor->process($protocol, $protocol);
            }
        } catch (TTransportException) {
        }
        exit(0);
    }
}

class Caller
{
    private $wire;
    private $quiz;
    private $mirror;

    public function __construct(private $protocol, private $transport, private $address)
    {
        $this->open();
    }

    public function askAll()
    {
        foreach ($this->quiz->names() as $name) {
            try {
                $this->ask($name);
            } catch (Declared $error) {
                $this->quiz->lost($name, "Declared $error->message $error->code");
            } catch (Other $error) {
                $this->quiz->lost($name, "Other {$error->place->name} {$error->causes[0]->message}");
            } catch (TApplicationException $error) {
                $this->quiz->lost($name, "Application {$error->getCode()} {$error->getMessage()}");
            } catch (Throwable $error) {
                $this->wire->close();
                $this->open();
                $this->quiz->lost($name, get_class($error) . " {$error->getMessage()}");
            }
        }
        // What was sent without an answer has arrived when the next call is answered.
        $this->quiz->hello('');
    }

    private function open()
    {
        $this->wire = $this->wire();
        $this->wire->open();
        $inside = protocol($this->protocol, $this->wire);
        if (str_starts_with($this->protocol, 'multi')) {
            $inside = new TMultiplexedProtocol($inside, 'Quiz');
        }
        $this->quiz = new QuizClient($inside);
        // The other side has no such service.
        $this->mirror = new MirrorClient($inside);
    }

    private function wire()
    {
        if ($this->transport === 'http') {
            return new THttpClient(HOST, $this->address, '/');
        }
        $socket = new TSocket(HOST, $this->address);
        $socket->setRecvTimeout(5000);
        return layer($this->transport, $socket);
    }

    private function ask($name)
    {
        if ($name === 'hello') {
            $this->quiz->lost($name, $this->quiz->hello('ŝi'));
        } elseif ($name === 'unknown') {
            $this->mirror->noted();
        } elseif (str_starts_with($name, 'fail ')) {
            $this->quiz->fail(substr($name, 5));
            $this->quiz->lost($name, 'returned');
        } else {
            $this->quiz->take($name, $this->quiz->give($name));
        }
    }
}

if ($role === 'serve') {
    pcntl_signal(SIGCHLD, SIG_IGN);
    $listeners = array_map(fn ($line) => new Listener(...$line), $lines);
    while (true) {
        [$ready, $none] = [array_map(fn ($listener) => $listener->handle(), $listeners), null];
        stream_select($ready, $none, $none, null);
        foreach (array_keys($ready) as $at) {
            $listeners[$at]->fork();
        }
    }
} else {
    foreach ($lines as $line) {
        (new Caller(...$line))->askAll();
    }
}
