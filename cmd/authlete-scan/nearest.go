package main

// nearest returns the name that id is likely a slip of, or "".
func nearest(id string, names []string) string {
	best, distance := "", len(id)/3+1
	for _, name := range names {
		if d := edits(id, name); d < distance || d == distance && best == "" {
			best, distance = name, d
		}
	}
	return best
}

// edits returns how many bytes must be put in, taken out or changed to turn a
// into b.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
