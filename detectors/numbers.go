package detectors

// A number is an API key, a service id or a client id.
type number struct {
	start, end int
	value      string
	name       name
}

// The digits of a number.
const minDigits, maxDigits = 6, 19

// numberChunk is how much of a document is searched for numbers at a time.
const numberChunk = 2048

// numbersNear returns the numbers near [from, to) that stand under a name of an
// API key, a service id, a client id or the first half of a pair.
func (d *document) numbersNear(from, to int) []number {
	if d.numbers == nil {
		d.numbers = map[int][]number{}
	}
	var near []number
	for chunk := max(0, from) / numberChunk; chunk*numberChunk < min(to, len(d.Body)); chunk++ {
		list, ok := d.numbers[chunk]
		if !ok {
			list = numbers(d.Body, chunk*numberChunk, min(len(d.Body), (chunk+1)*numberChunk))
			d.numbers[chunk] = list
		}
		near = append(near, list...)
	}
	return near
}

// numbers returns the numbers that begin in body[from:to].
func numbers(body []byte, from, to int) []number {
	var found []number
	for start, end := from, from; start < to; start = end {
		end = start
		for end < len(body) && end-start < maxDigits && '0' <= body[end] && body[end] <= '9' {
			end++
		}
		if end-start < minDigits {
			end = max(end, start+1)
			continue
		}
		if start > 0 && isWordByte(body[start-1]) && body[start-1] != '-' && body[start-1] != 'u' || end < len(body) && (classes[body[end]]&(base64url) != 0 && body[end] != 'L' || body[end] == '.') {
			continue
		}
		left := plain(string(body[max(0, start-200):start]))
		n := bind(left).best()
		if n.role == neutral {
			n = classify(siblingName(left, plain(string(body[end:min(len(body), end+160)]))))
		}
		if n.role == noRole && n.entity == serviceEntity && len(splitWords(n.text)) == 1 {
			n.role = keyRole // svc = 1234567890
		}
		if n.role == keyRole {
			found = append(found, number{start, end, string(body[start:end]), n})
		}
	}
	return found
}
