// Package prefix is imported for its constant only.
package prefix

// Of stands before a secret.
const Of = "6d2f97d9585f0d36e5094bc0eb35c289"
