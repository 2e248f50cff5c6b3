package packs

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A crafted is an entry of a pack made by hand.
type crafted struct {
	id   ID // of blob(body) if zero
	kind Type
	base any // an ID, or how far back
	body []byte
	size int64 // declared; -1 means what it is
	raw  []byte
	want string // the result of a delta
}

// text is the object that the entry stands for.
func (e crafted) text() string {
	if e.want != "" {
		return e.want
	}
	return string(e.body)
}

func blob(text string) crafted { return crafted{kind: Blob, body: []byte(text), size: -1} }

// delta is a delta of the result want, so that its id is right.
func delta(base any, want string, body []byte) crafted {
	kind := ofsDelta
	if _, ok := base.(ID); ok {
		kind = refDelta
	}
	return crafted{id: SHA1.sum(Blob, []byte(want)), kind: kind, base: base, body: body, size: -1, want: want}
}

// instructions writes a delta.
func instructions(from, to int, ops ...byte) []byte {
	return append(binary.AppendUvarint(binary.AppendUvarint(nil, uint64(from)), uint64(to)), ops...)
}

// craft writes a pack and its index into an object directory.
func craft(t testing.TB, entries ...crafted) string {
	t.Helper()
	dir := t.TempDir()
	pack, index := assemble(entries)
	write(t, filepath.Join(dir, "pack", "pack-x.pack"), string(pack))
	write(t, filepath.Join(dir, "pack", "pack-x.idx"), string(index))
	return dir
}

func assemble(entries []crafted) (pack, index []byte) {
	pack = binary.BigEndian.AppendUint32([]byte("PACK\x00\x00\x00\x02"), uint32(len(entries)))
	type row struct {
		id     ID
		offset int
		crc    uint32
	}
	var rows []row
	var offsets []int
	w := zlib.NewWriter(nil)
	for _, e := range entries {
		if e.id.IsZero() {
			e.id = SHA1.sum(Blob, e.body)
		}
		start := len(pack)
		pack = e.append(pack, offsets, w)
		offsets = append(offsets, start)
		rows = append(rows, row{e.id, start, crc32.ChecksumIEEE(pack[start:])})
	}
	pack = append(pack, sum(pack)...)
	slices.SortStableFunc(rows, func(a, b row) int { return compareIDs(a.id, b.id) })
	fan := make([]byte, fanSize)
	var ids, crcs, offs []byte
	for i, r := range rows {
		for b := int(r.id.raw[0]); b < 256; b++ {
			binary.BigEndian.PutUint32(fan[4*b:], uint32(i+1))
		}
		ids = append(ids, r.id.bytes()...)
		crcs = binary.BigEndian.AppendUint32(crcs, r.crc)
		offs = binary.BigEndian.AppendUint32(offs, uint32(r.offset))
	}
	index = slices.Concat([]byte(idxMagic+"\x00\x00\x00\x02"), fan, ids, crcs, offs, pack[len(pack)-20:])
	return pack, append(index, sum(index)...)
}

func sum(data []byte) []byte {
	h := SHA1.hash()
	h.Write(data)
	return h.Sum(nil)
}

func (e crafted) append(pack []byte, offsets []int, w *zlib.Writer) []byte {
	start, size := len(pack), e.size
	if size < 0 {
		size = int64(len(e.body))
	}
	c := byte(e.kind)<<4 | byte(size&15)
	for size >>= 4; size > 0; size >>= 7 {
		pack = append(pack, c|0x80)
		c = byte(size & 0x7f)
	}
	pack = append(pack, c)
	switch base := e.base.(type) {
	case ID:
		pack = append(pack, base.bytes()...)
	case int: // so many entries before this one
		back := start - offsets[len(offsets)-base]
		raw := []byte{byte(back & 0x7f)}
		for back >>= 7; back > 0; back >>= 7 {
			back--
			raw = append([]byte{0x80 | byte(back&0x7f)}, raw...)
		}
		pack = append(pack, raw...)
	}
	if e.raw != nil {
		return append(pack, e.raw...)
	}
	var z bytes.Buffer
	w.Reset(&z)
	w.Write(e.body)
	w.Close()
	return append(pack, z.Bytes()...)
}

// TestCrafted reads packs that no git has written. Whatever they hold, the
// good blob among it is shown.
func TestCrafted(t *testing.T) {
	good := blob("good")
	goodID := SHA1.sum(Blob, good.body)
	one, two := SHA1.sum(Blob, []byte("one")), SHA1.sum(Blob, []byte("two"))
	tests := []struct {
		name    string
		entries []crafted
		want    []error
	}{
		{"cycle", []crafted{delta(two, "one", instructions(3, 3, 3, 'o', 'n', 'e')), delta(one, "two", instructions(3, 3, 3, 't', 'w', 'o'))}, []error{errNoBase, errNoBase}},
		{"itself", []crafted{delta(one, "one", instructions(3, 3, 3, 'o', 'n', 'e'))}, []error{errNoBase}},
		{"no base", []crafted{delta(two, "one", instructions(3, 3, 3, 'o', 'n', 'e'))}, []error{errNoBase}},
		{"declared too large", []crafted{{kind: Blob, body: []byte("one"), size: 1 << 40}}, []error{errShorter}},
		{"declared larger", []crafted{{kind: Blob, body: []byte("one"), size: 1 << 10}}, []error{errShorter}},
		{"declared smaller", []crafted{{kind: Blob, body: []byte("one"), size: 2}}, []error{errLonger}},
		{"type 0", []crafted{{kind: 0, body: []byte("one"), size: -1}}, []error{fmt.Errorf("%v: type 0", errHeader)}},
		{"type 5", []crafted{{kind: 5, body: []byte("one"), size: -1}}, []error{fmt.Errorf("%v: type 5", errHeader)}},
		{"not zlib", []crafted{{kind: Blob, size: 3, raw: []byte("not zlib at all")}}, []error{errZlib}},
		{"base of another size", []crafted{delta(goodID, "one", instructions(5, 3, 3, 'o', 'n', 'e'))}, []error{errDeltaBase}},
		{"copy beyond the base", []crafted{delta(goodID, "one", instructions(4, 3, 0x91, 2, 3))}, []error{errDeltaBase}},
		{"copy of 64 KiB", []crafted{delta(goodID, "one", instructions(4, 3, 0x80))}, []error{errDelta}},
		{"reserved instruction", []crafted{delta(goodID, "one", instructions(4, 3, 0))}, []error{errDelta}},
		{"literal cut off", []crafted{delta(goodID, "one", instructions(4, 3, 3, 'o'))}, []error{errDelta}},
		{"copy cut off", []crafted{delta(goodID, "one", instructions(4, 3, 0xff, 1))}, []error{errDelta}},
		{"too short a result", []crafted{delta(goodID, "one", instructions(4, 3, 2, 'o', 'n'))}, []error{errDelta}},
		{"too long a result", []crafted{delta(goodID, "one", instructions(4, 2, 3, 'o', 'n', 'e'))}, []error{errDelta}},
		{"delta without sizes", []crafted{delta(goodID, "one", []byte{0x80})}, []error{errDelta}},
		{"delta of what failed", []crafted{{kind: Blob, body: []byte("one"), size: 9}, delta(1, "two", instructions(3, 3, 3, 't', 'w', 'o'))}, []error{errNoBase, errShorter}},
		{"delta into the middle", []crafted{{id: one, kind: ofsDelta, size: 0, raw: []byte{1, 0x78, 1}}}, []error{errBase}},
		{"delta before the pack", []crafted{{id: one, kind: ofsDelta, size: 0, raw: []byte{0xff, 0x7f, 0x78, 1}}}, []error{errBase}},
		{"endless size", []crafted{{id: one, kind: Blob, size: 0, raw: bytes.Repeat([]byte{0x80}, 20)}}, []error{errZlib}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := craft(t, append([]crafted{good}, test.entries...)...)
			got := walk(t, SHA1, Only(Blob), dir)
			assert.Equal(t, map[string]string{goodID.String(): render("blob", good.body)}, got.objects)
			var errs, want []string
			for _, p := range got.problems {
				errs = append(errs, p.Err.Error())
			}
			for _, err := range test.want {
				want = append(want, err.Error())
			}
			assert.ElementsMatch(t, want, errs)
		})
	}
}

// TestCraftedIndex gives a good pack indexes that lie, with right checksums.
func TestCraftedIndex(t *testing.T) {
	entries := []crafted{blob("one"), blob("two"), blob("three"), blob("four")}
	const ids = 8 + fanSize
	lies := map[string]func(x []byte) []byte{
		"fan-out falls":      func(x []byte) []byte { x[8+3] = 9; return x },
		"fan-out too large":  func(x []byte) []byte { x[8+fanSize-4] = 0x7f; return x },
		"ids out of order":   func(x []byte) []byte { copy(x[ids:], x[ids+20:ids+40]); return x },
		"unknown version":    func(x []byte) []byte { x[7] = 3; return x },
		"another pack":       func(x []byte) []byte { x[len(x)-30]++; return x },
		"one object missing": func(x []byte) []byte { return fewer(entries[:3], x) },
	}
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			pack, index := assemble(entries)
			index = lie(index)
			index = append(index[:len(index)-20], sum(index[:len(index)-20])...)
			dir := t.TempDir()
			write(t, filepath.Join(dir, "pack", "pack-x.pack"), string(pack))
			write(t, filepath.Join(dir, "pack", "pack-x.idx"), string(index))
			got := walk(t, SHA1, 0, dir)
			assert.Len(t, got.objects, 4)
			assert.Len(t, got.problems, 1)
		})
	}
}

// fewer is the index of fewer entries, said to belong to the pack of whole.
func fewer(entries []crafted, whole []byte) []byte {
	_, index := assemble(entries)
	copy(index[len(index)-40:], whole[len(whole)-40:len(whole)-20])
	return index
}

// TestOffsetOutside has offsets beyond the pack, small and large.
func TestOffsetOutside(t *testing.T) {
	for _, offset := range []uint32{1 << 30, 1 << 31, 1<<31 | 7, 0, 11} {
		entries := []crafted{blob("one"), blob("two"), blob("three")}
		pack, index := assemble(entries)
		at := 8 + fanSize + 3*20 + 3*4
		binary.BigEndian.PutUint32(index[at:], offset)
		index = append(index[:len(index)-20], sum(index[:len(index)-20])...)
		dir := t.TempDir()
		write(t, filepath.Join(dir, "pack", "pack-x.pack"), string(pack))
		write(t, filepath.Join(dir, "pack", "pack-x.idx"), string(index))
		got := walk(t, SHA1, 0, dir)
		assert.Len(t, got.objects, 2, "offset %#x", offset)
		assert.Len(t, got.problems, 1, "offset %#x: %v", offset, got.problems)
	}
}

// TestLongChain has more deltas in a row than git would write.
func TestLongChain(t *testing.T) {
	const length = 10000
	entries := []crafted{blob("0")}
	for n := 1; n < length; n++ {
		text := fmt.Sprint(n)
		base := len(fmt.Sprint(n - 1))
		entries = append(entries, delta(1, text, instructions(base, len(text), append([]byte{byte(len(text))}, text...)...)))
	}
	dir := craft(t, entries...)
	got := walk(t, SHA1, Only(Blob), dir)
	assert.Len(t, got.objects, length)
	assert.Empty(t, got.problems)

	store, err := Open(got.options(SHA1), dir)
	require.NoError(t, err)
	defer store.Close()
	_, body, err := store.NewReader().Get(entries[length-1].id)
	require.NoError(t, err)
	assert.Equal(t, fmt.Sprint(length-1), string(body))
}

// TestMemory walks a tree of deltas whose objects are as large as is allowed:
// only a few of them are held at a time.
func TestMemory(t *testing.T) {
	base := strings.Repeat("x", 1<<18) // some 25 times as much in all as is held
	var ops []byte
	for n := 0; n < len(base); n += 1 << 16 {
		ops = append(ops, 0x80|4, byte(n>>16))
	}
	entries := []crafted{blob(base)}
	for n := range 300 {
		text := base + string(rune('A'+n%26)) + fmt.Sprintf("%03d", n)
		d := delta(1, text, instructions(len(base)+4, len(text), append(ops, append([]byte{4}, text[len(base):]...)...)...))
		if n == 0 || n%3 == 0 {
			d = delta(n+1, text, instructions(len(base), len(text), append(ops, append([]byte{4}, text[len(base):]...)...)...))
		}
		entries = append(entries, d)
	}
	dir := craft(t, entries...)
	s := newSeen()
	options := s.options(SHA1)
	options.MaxObject = 1<<18 + 4
	store, err := Open(options, dir)
	require.NoError(t, err)
	defer store.Close()
	require.NoError(t, store.Walk(t.Context(), Walk{Workers: 2, Visit: s.visit}))
	assert.Empty(t, s.problems)
	assert.Len(t, s.objects, len(entries))
}
