package detectors

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

var encryptedProperty = Detector{
	ID:    "encrypted-property",
	Title: "encrypted API secret in a properties file",
	Doc: "The value of service.api_secret.encrypted or service_owner.api_secret.encrypted. Where it opens with the key that the Java " +
		"library uses unless told otherwise, and that everybody can read there, it is as good as written in clear.",
	Example: "service.api_secret.encrypted = %s\n",
	find: func(c *candidate) match {
		folded := strings.ToLower(c.name().text)
		if c.shape != sealedShape || !strings.Contains(folded, "ncrypted") || !strings.Contains(strings.ReplaceAll(folded, "_", ""), "apisecret") {
			return match{}
		}
		if opensWithDefaultKey(c.secret) {
			return found(EncryptedSecret, High, "it opens with the public default key of authlete-java-common")
		}
		return found(EncryptedSecret, Medium, "it does not open with the default key of authlete-java-common")
	},
}

// The key and the initialization vector that authlete-java-common uses when it
// is given none: com.authlete.common.conf.AuthletePropertiesConfiguration,
// DEFAULT_KEY and DEFAULT_IV. They are part of its public documentation.
const (
	defaultKey = "a281ac2de1195e8c91ea383d38d05d1c"
	defaultIV  = "b6f5d0f0dd7146b0e3915ebd2dd078f3"
)

// opensWithDefaultKey reports whether sealed is an API secret, encrypted under
// the library's default key.
func opensWithDefaultKey(sealed string) bool {
	_, ok := open(sealed)
	return ok
}

// Open returns the API secret that is in the value of an encrypted property. ok
// is false if it does not open with the default key of authlete-java-common.
func (s Secret) Open() (secret Secret, ok bool) {
	text, ok := open(s.Reveal())
	return NewSecret(text), ok
}

// open decrypts an API secret: AES-128-CBC with PKCS #5 padding.
func open(sealed string) (string, bool) {
	key, keyErr := hex.DecodeString(defaultKey)
	iv, ivErr := hex.DecodeString(defaultIV)
	text, textErr := base64.StdEncoding.DecodeString(sealed)
	if keyErr != nil || ivErr != nil || textErr != nil || len(text) == 0 || len(text)%aes.BlockSize != 0 {
		return "", false
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return "", false
	}
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(text, text)
	pad := int(text[len(text)-1])
	if pad == 0 || pad > aes.BlockSize {
		return "", false
	}
	v := text[:len(text)-pad]
	return string(v), len(v) == tokenLen && canonical(v) && random(v)
}
