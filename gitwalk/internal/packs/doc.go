// Package packs reads the objects of a git repository as fast as they can be
// inflated: every distinct object once, from pack files, loose objects and
// alternates, without git and without any network.
//
// [Open] maps the packs of one or several object directories. [Store.Walk]
// pushes objects from several goroutines: it learns from the headers alone
// which objects are wanted, then walks each tree of deltas from its base, so
// that each object is inflated once, into a buffer that is reused. A
// [Reader] reads single objects, [Store.Stream] those too large to be held.
//
// What is read is not trusted. Whatever is damaged, crafted or gone becomes a
// [Problem] and stops nothing else; no size that is merely declared is
// allocated; and every object that is pushed has been checked against a
// checksum of the pack, of its zlib stream, or against its own id. Ids are not
// recomputed otherwise: like git, this package believes what an intact index
// says about an intact pack.
//
// A Store shows the objects that were there when it was opened. Refs, commits
// and what is reachable are none of its business.
package packs
