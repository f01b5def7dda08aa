// Any name works, whatever it means in JavaScript or in the printed module.
enum default { class, toString, __proto__, constructor }
struct class { 1: i32 function; 2: class delete; 3: required i32 r; 4: i32 h; 5: i32 v; 6: i32 w; 7: i32 arms; 8: i32 init }
struct Map { 1: map<string, Map> Map; 2: set<i32> Set; 3: list<i32> Array; 4: binary Uint8Array }
struct Promise { 1: i32 then; 2: i32 constructor; 3: i32 __proto__; 4: i32 hasOwnProperty; 5: i32 toString }
exception then { 1: optional then then }
struct Reader { 1: i32 readReader; 2: i32 Reader }
struct Client { 1: i32 arguments; 2: i32 await; 3: i32 undefined; 4: i32 eval }
struct number { 1: i32 number }
struct readReader { 1: i32 x }
struct TwitterClient { 1: i32 x }
typedef class null
typedef i32 void_
union Object { 1: i32 Object; 2: string __proto__; 3: i32 constructor }
exception Error { 1: string message; 2: string name; 3: string stack; 4: i32 cause; 5: i32 __proto__; 6: i32 constructor }
exception Numbered { 1: i32 message }
exception Listed { 1: required list<i32> message; 2: required i32 toString }
const i32 await = 1
const class static = {"r": 1}
const map<string, string> __proto__ = {"__proto__": "</script>"}
// Types and constants do not mind each other.
const i32 Map = 5
const list<i32> Reader = [Map]
service Twitter {
  Promise then(1: i32 then, 2: i32 options, 3: i32 args)
  void constructor(1: class class, 2: i32 __proto__) throws (1: Error constructor)
  void toString()
  void __proto__()
  Map delete(1: Map Map)
}
service new {}
