package packs

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// deflated is data compressed in many ways.
func deflated(t testing.TB, data []byte, level int) []byte {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, level)
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

// samples are texts that compress well, badly, not at all, and into all kinds
// of blocks.
func samples() [][]byte {
	rng := rand.New(rand.NewPCG(1, 2))
	out := [][]byte{nil, []byte("a"), bytes.Repeat([]byte("a"), 70000), bytes.Repeat([]byte("abcdefg"), 10000)}
	for _, alphabet := range []int{2, 3, 20, 100, 256} {
		for _, size := range []int{10, 300, 5000, 140000} {
			data := make([]byte, size)
			for i := range data {
				data[i] = byte(rng.IntN(1 + rng.IntN(alphabet)))
			}
			for range size / 100 { // matches at many distances
				from, to := rng.IntN(size), rng.IntN(size)
				copy(data[to:min(size, to+rng.IntN(300))], data[from:])
			}
			out = append(out, data)
		}
	}
	return out
}

func TestInflate(t *testing.T) {
	var f inflater
	for _, data := range samples() {
		for _, level := range []int{flate.HuffmanOnly, 0, 1, 6} {
			stream := deflated(t, data, level)
			for _, follows := range []string{"", "x", "more than eight bytes"} {
				dst := make([]byte, len(data)+slack)
				n, err := f.deflate(dst, append(stream[:len(stream):len(stream)], follows...))
				require.NoError(t, err)
				require.Equal(t, len(stream), n)
				require.True(t, bytes.Equal(data, dst[:len(data)]))
			}
			_, err := f.deflate(make([]byte, len(data)+1+slack), stream)
			require.ErrorIs(t, err, errShorter)
			if len(data) > 0 {
				_, err = f.deflate(make([]byte, len(data)-1+slack), stream)
				require.ErrorIs(t, err, errLonger)
			}
			for n := 0; n < len(stream); n += len(stream)/20 + 1 {
				_, err := f.deflate(make([]byte, len(data)+slack), stream[:n])
				require.Error(t, err)
			}
		}
	}
}

// FuzzInflate compares the inflater with the standard library's.
func FuzzInflate(f *testing.F) {
	for _, data := range samples() {
		for _, level := range []int{flate.HuffmanOnly, 0, 1, 6, 9} {
			if stream := deflated(f, data, level); len(stream) < 3000 {
				f.Add(stream, 0)
				f.Add(stream, -1)
			}
		}
	}
	inflater := new(inflater)
	f.Fuzz(func(t *testing.T, stream []byte, more int) {
		in := bytes.NewReader(stream)
		want, wantErr := io.ReadAll(io.LimitReader(flate.NewReader(in), 1<<20))
		if wantErr == nil && len(want) == 1<<20 {
			return
		}
		size := max(0, len(want)+more%300)
		dst := bytes.Repeat([]byte{0xa5}, size+slack)
		n, err := inflater.deflate(dst, stream)
		switch {
		case wantErr != nil:
			require.Error(t, err)
			return // how much was made of bad data depends on buffers
		case size < len(want):
			require.ErrorIs(t, err, errLonger)
		case size > len(want):
			require.ErrorIs(t, err, errShorter)
		default:
			require.NoError(t, err)
			require.Equal(t, len(stream)-in.Len(), n)
		}
		common := min(size, len(want))
		require.True(t, bytes.Equal(want[:common], dst[:common]))
	})
}

// slowPatch is patch as git's documentation describes it.
func slowPatch(base, p []byte, size int) ([]byte, error) {
	bad := errors.New("bad")
	var out []byte
	missing := false
	next := func() int64 {
		if len(p) == 0 {
			missing = true
			return 0
		}
		c := p[0]
		p = p[1:]
		return int64(c)
	}
	for len(p) > 0 {
		op := next()
		if op == 0 {
			return nil, bad
		}
		if op < 0x80 {
			if int(op) > len(p) {
				return nil, bad
			}
			out, p = append(out, p[:op]...), p[op:]
			continue
		}
		from, n := int64(0), int64(0)
		for i := range 4 {
			if op>>i&1 != 0 {
				from |= next() << (8 * i)
			}
		}
		for i := range 3 {
			if op>>(4+i)&1 != 0 {
				n |= next() << (8 * i)
			}
		}
		if n == 0 {
			n = 0x10000
		}
		if missing || from+n > int64(len(base)) || int64(len(out))+n > int64(size) {
			return nil, bad
		}
		out = append(out, base[from:from+n]...)
	}
	if len(out) != size {
		return nil, bad
	}
	return out, nil
}

// FuzzPatch compares applying a delta with doing so slowly.
func FuzzPatch(f *testing.F) {
	f.Add([]byte("base"), []byte{0x91, 1, 2, 2, 'x', 'y'}, 4)
	f.Add([]byte("base"), []byte{0xb0, 4, 0, 3, 'a', 'b', 'c'}, 7)
	f.Add(make([]byte, 70000), []byte{0x80, 0xff, 1, 0, 0, 0, 9, 0, 0}, 65545)
	f.Fuzz(func(t *testing.T, base, ops []byte, size int) {
		if size < 0 || size > 1<<20 {
			return
		}
		want, wantErr := slowPatch(base, ops, size)
		dst := make([]byte, size)
		padded := append(append([]byte(nil), ops...), "12345678"...)
		err := patch(dst, base, padded[:len(ops)])
		require.Equal(t, wantErr == nil, err == nil, "%v, %v", wantErr, err)
		if err == nil {
			require.True(t, bytes.Equal(want, dst))
		}
	})
}

// FuzzPack reads arbitrary packs and indexes. Checksums are made right, so
// that what they protect is reached. Whatever is shown is shown once, and with
// an intact index what is not shown is a problem.
func FuzzPack(f *testing.F) {
	base := blob("some text that is the base")
	id := SHA1.sum(Blob, base.body)
	for _, entries := range [][]crafted{
		{base},
		{base, delta(1, "some", instructions(26, 4, 0x90, 4)), delta(id, "text", instructions(26, 4, 0x91, 5, 4))},
		{delta(id, "text", instructions(26, 4, 0x91, 5, 4)), base},
	} {
		pack, index := assemble(entries)
		f.Add(pack[:len(pack)-20], index[:len(index)-40], true)
		f.Add(pack[:len(pack)-20], []byte{}, true)
	}
	f.Fuzz(func(t *testing.T, pack, index []byte, right bool) {
		if len(pack) > 1<<16 || len(index) > 1<<16 {
			return
		}
		if right && len(index) > 0 {
			pack = append(pack[:len(pack):len(pack)], sum(pack)...)
			index = append(index[:len(index):len(index)], pack[len(pack)-20:]...)
			index = append(index, sum(index)...)
		}
		dir := t.TempDir()
		write(t, filepath.Join(dir, "pack", "p.pack"), string(pack))
		write(t, filepath.Join(dir, "pack", "p.idx"), string(index))
		s := newSeen()
		options := s.options(SHA1)
		options.MaxObject = 1 << 20
		store, err := Open(options, dir)
		require.NoError(t, err)
		defer store.Close()
		opened := len(s.problems)
		require.NoError(t, store.Walk(t.Context(), Walk{Workers: 2, Visit: s.visit}))
		for _, n := range s.times {
			require.Equal(t, 1, n)
		}
		require.Equal(t, store.Count(), len(s.objects)+len(s.problems)-opened)
		reader := store.NewReader()
		for id := range store.All() {
			_, _, err := reader.Get(id)
			_, ok := s.objects[id.String()]
			require.False(t, ok && err != nil, "walked, but not read: %v", err)
			store.Type(id)
			if stream, _, _, err := store.Stream(id); err == nil {
				io.Copy(io.Discard, io.LimitReader(stream, 1<<20))
				stream.Close()
			}
		}
	})
}

// FuzzIndex reads arbitrary indexes: what parseIndex accepts can be asked.
func FuzzIndex(f *testing.F) {
	_, index := assemble([]crafted{blob("one"), blob("two")})
	f.Add(index[:len(index)-20])
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := parseIndex(append(data[:len(data):len(data)], sum(data)...), SHA1)
		if err != nil {
			return
		}
		require.Equal(t, x.count, int(binary.BigEndian.Uint32(x.fan[fanSize-4:])))
		for i := range x.count {
			pos, ok := x.find(x.id(i))
			require.True(t, ok)
			require.LessOrEqual(t, pos, i)
			x.offset(i)
			x.crc(i)
		}
	})
}
