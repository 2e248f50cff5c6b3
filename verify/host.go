package verify

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// The shared clouds of Authlete. The order of the regions is the one in which
// they are asked.
const sharedV2 = "api.authlete.com"

var sharedV3 = []string{"us.authlete.com", "jp.authlete.com", "eu.authlete.com", "br.authlete.com"}

func isShared(name string) bool { return Generation(name) != "" }

// Generation returns which API the server of that name serves, "2" or "3", if it
// is one of the shared clouds, else "".
func Generation(name string) string {
	switch {
	case name == sharedV2:
		return "2"
	case slices.Contains(sharedV3, name):
		return "3"
	}
	return ""
}

// A Host is an API server that may be asked.
type Host struct {
	scheme    string // https or, on the loopback interface, http
	authority string // name and, if it is not the usual one, port
	name      string // lower case
}

// ParseHost reads a host as a user names it: a name, perhaps with a port or
// before it https://. Plain http:// is for the loopback interface only. The
// error does not quote s.
func ParseHost(s string) (Host, error) {
	text := s
	if !strings.Contains(text, "://") {
		text = "https://" + text
	}
	u, err := url.Parse(strings.ToLower(text))
	switch {
	case err != nil, u.Hostname() == "", strings.HasSuffix(u.Host, ":"):
		return Host{}, errors.New("not a host")
	case u.User != nil, u.RawQuery != "", u.Fragment != "", u.Path != "" && u.Path != "/":
		return Host{}, errors.New("more than a host and a port")
	case u.Scheme != "https" && u.Scheme != "http":
		return Host{}, errors.New("neither https:// nor http://")
	case !isHostName(u.Hostname()):
		return Host{}, errors.New("not a host")
	case u.Scheme == "http" && !isLoopback(u.Hostname()):
		return Host{}, errors.New("http:// is for the loopback interface only")
	}
	return Host{u.Scheme, u.Host, u.Hostname()}, nil
}

// Name returns the name of the host, or its address, in lower case and without a
// port.
func (h Host) Name() string { return h.name }

// String returns what people call the host: the region of a shared cloud, or
// the host itself.
func (h Host) String() string {
	if slices.Contains(sharedV3, h.name) {
		return h.region()
	}
	return h.authority
}

// region is "" for all but the regions of the shared cloud of 3.0.
func (h Host) region() string {
	if !slices.Contains(sharedV3, h.name) {
		return ""
	}
	region, _, _ := strings.Cut(h.name, ".")
	return region
}

func (h Host) url(path string) string { return h.scheme + "://" + h.authority + path }

func shared(name string) Host { return Host{"https", name, name} }

func isHostName(s string) bool {
	if _, err := netip.ParseAddr(s); err == nil {
		return true
	}
	const allowed = "abcdefghijklmnopqrstuvwxyz0123456789-._"
	return strings.Trim(s, allowed) == "" && s[0] != '.' && s[len(s)-1] != '.'
}

// isLoopback reports whether a name can only be that of this machine. What
// localhost resolves to is looked at again when it is dialled.
func isLoopback(name string) bool {
	addr, err := netip.ParseAddr(name)
	return name == "localhost" || err == nil && addr.IsLoopback()
}

// notPublic holds what net/netip has no method for: shared and reserved ranges,
// and those that carry an address of IPv4 within one of IPv6.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"),
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"),
}

// isPublic reports whether an address belongs to the public Internet.
func isPublic(addr netip.Addr) bool {
	addr = addr.Unmap()
	if !addr.IsGlobalUnicast() || addr.IsPrivate() {
		return false
	}
	return !slices.ContainsFunc(notPublic, func(p netip.Prefix) bool { return p.Contains(addr) })
}

// resolved returns the address that is about to be connected to.
func resolved(address string) (netip.Addr, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return netip.Addr{}, fmt.Errorf("reading an address: %v", err)
	}
	return netip.ParseAddr(host)
}
