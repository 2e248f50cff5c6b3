package packs

// alloc makes a buffer of the given size and slack.
type alloc func(size int) ([]byte, error)

// entry decompresses the entry of a pack that h describes: an object, or a
// delta. Its checksum is compared only if check is set.
func (f *inflater) entry(pk *pack, h *header, limit uint64, alloc alloc, check bool) ([]byte, error) {
	stream := pk.stream(h)
	if err := acceptable(h.size, limit, len(stream)); err != nil {
		return nil, err
	}
	buf, err := alloc(int(h.size))
	if err != nil {
		return nil, err
	}
	n, err := f.zlib(buf, stream, check)
	if err == nil && n > len(pk.data)-h.data {
		err = errTruncated
	}
	return buf[:h.size], err
}

// sizes checks the sizes that a delta declares and returns that of its result
// and its instructions.
func sizes(base, delta []byte, limit uint64) (size int, instructions []byte, err error) {
	from, to, instructions, err := deltaSizes(delta)
	switch {
	case err != nil:
		return 0, nil, err
	case from != uint64(len(base)):
		return 0, nil, errDeltaBase
	case to > limit:
		return 0, nil, &tooLarge{to}
	}
	return int(to), instructions, nil
}

// patched applies a delta, which has slack after it, to its base.
func patched(base, delta []byte, limit uint64, alloc alloc) ([]byte, error) {
	size, instructions, err := sizes(base, delta, limit)
	if err != nil {
		return nil, err
	}
	buf, err := alloc(size)
	if err != nil {
		return nil, err
	}
	return buf[:size], patch(buf[:size], base, instructions)
}

// acceptable returns nil if n bytes of deflate may make size bytes, and limit
// allows so many: nothing is allocated merely because it is declared.
func acceptable(size, limit uint64, n int) error {
	if size > 1032*uint64(n) {
		return errShorter
	}
	if size > limit {
		return &tooLarge{size}
	}
	return nil
}
