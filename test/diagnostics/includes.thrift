include "_shared.thrift"
include "_unused.thrift"
// ^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) warning unused-include: Nothing of "_unused.thrift" is used here
include "_shared.thrift"
// ^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) warning duplicate-include: "_shared.thrift" is included twice
//    note: the first time is here: include "_shared.thrift"
include "./same/_shared.thrift"
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) warning ambiguous-include: Another include brings a "_shared.Colour" as well, and that one is taken
//    note: it comes from here: Colour
//    hint: rename one of the files
include "_through.thrift"
include "_lost.thrift"

struct S {
  1: _shared.Colour colour
  2: _through.Here here
  3: _there.There there
//   ^^^^^^^^^^^^ unknown-include: No include of this file is called "_there"
//    note: this brings "_there.thrift" along, but not its names: include "_through.thrift"
//    hint: add: include "_there.thrift"
  4: _lost.Lost lost
  5: _lost.Lots lots
//   ^^^^^^^^^^ unknown-type: There is no type "_lost.Lots"
};
// ^ (column 2) warning stray-separator: Nothing stands behind a closing brace; other compilers refuse this ';'
