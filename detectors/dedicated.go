package detectors

import "strings"

// serverName matches what stands before the host of an API server that is not
// one of Authlete's shared clouds: a name that only such a server is given, or
// one that other servers are given as well.
var (
	serverName      = pattern(`(?i)(?:authlete[a-z0-9_.-]*(?:base_?ur[li]|api_?ur[li]|server|host|endpoint)|\bapi_server)["'\])]{0,2}\s*(?:=>|:=|[=:,(])\s*["'\x60(]{0,2}(?:https?://)?$`)
	looseServerName = pattern(`(?i)\bbase_?ur[li]["'\]]{0,2}\s*(?:=>|:=|[=:,(])\s*["'\x60(]{0,2}https?://$`)
)

// dedicatedServer returns the server that the text names as that of Authlete's
// API although nothing else is known about it: a dedicated cloud, or a trap. It
// is the same for all that the text holds, and looked for once.
func (d *document) dedicatedServer() server {
	if d.dedicated == nil {
		only := d.findDedicated()
		d.dedicated = &only
	}
	return *d.dedicated
}

func (d *document) findDedicated() server {
	var only server
	for _, h := range d.facts.hosts {
		if !h.url || h.role != otherHost || isAuthleteDomain(h.name) || h.start == h.end {
			continue
		}
		left := plain(string(d.Body[max(0, h.start-80):h.start]))
		if !serverName().MatchString(left) && !(saysAuthlete(strings.ToLower(d.Path)) && looseServerName().MatchString(left)) {
			continue
		}
		if only.near != nowhere && only.name != h.name {
			return server{}
		}
		h.role = customHost
		only = server{host: h, near: inTheFile}
	}
	return only
}
