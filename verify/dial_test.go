package verify

import (
	"context"
	"errors"
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDialForgetsTheLastAddress: that a shared cloud must be at a public address
// once kept a server that the user had named from being reached after it.
func TestDialForgetsTheLastAddress(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	named, err := ParseHost("https://" + listener.Addr().String())
	require.NoError(t, err)
	offline := &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		return nil, errors.New("no name is looked up in a test")
	}}
	dial := guardedDial([]Host{named}, net.Dialer{Resolver: offline})

	_, err = dial(t.Context(), "tcp", "us.authlete.com:443")
	require.Error(t, err)
	conn, err := dial(t.Context(), "tcp", listener.Addr().String())
	require.NoError(t, err)
	assert.NoError(t, conn.Close())
}
