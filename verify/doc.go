// Package verify asks Authlete whether a credential is in force, and does no
// harm by asking. It is the only package of the program that opens connections.
//
// What it may ask is a short list of GET requests that change nothing. Whom it
// may ask are Authlete's shared clouds and the servers that the user names,
// never a server that the scanned text names. A credential is sent in a header,
// over TLS (plain HTTP goes to the loopback interface only), and no redirect is
// followed. Of an answer a few fields are read, and the rest is dropped: it can
// hold more secrets than the one that was sent. No error and no reason holds
// anything of a request or of an answer but numbers, the result codes of
// Authlete, and the names of hosts.
//
// An answer is believed only where it is definite. That a server does not know
// a token says nothing about the other servers, and no failure of the network
// or of a server makes a credential dead.
package verify
