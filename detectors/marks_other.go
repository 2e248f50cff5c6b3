//go:build !amd64 || purego

package detectors

func markInside(text []byte, inside []uint64) { insideByTable(text, inside) }

func (m *marks) markEnds(n int) (some uint64) { return m.endsByWord(n) }

func hasSlash(v []byte) bool { return hasSlashByByte(v) }
