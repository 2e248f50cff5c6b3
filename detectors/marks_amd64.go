//go:build !purego

package detectors

// avx2 says whether the processor and the system have AVX2, as nearly all do. Small
// and emulated processors may lack it.
var avx2 = haveAVX2()

func haveAVX2() bool

//go:noescape
func insideAVX2(text []byte, inside []uint64)

//go:noescape
func endsAVX2(m *marks, n int) (some uint64)

func markInside(text []byte, inside []uint64) {
	if avx2 {
		insideAVX2(text, inside)
	} else {
		insideByTable(text, inside)
	}
}

func (m *marks) markEnds(n int) (some uint64) {
	if avx2 {
		return endsAVX2(m, n)
	}
	return m.endsByWord(n)
}

// slashAVX2 is hasSlash for at least 32 bytes. It sees + and / at once: they are the
// same but for one bit.
//
//go:noescape
func slashAVX2(v []byte) bool

func hasSlash(v []byte) bool {
	if avx2 && len(v) >= 32 {
		return slashAVX2(v)
	}
	return hasSlashByByte(v)
}
