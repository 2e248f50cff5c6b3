package consts

const (
	SessionCookie = "sid"
	CSRFField     = "_csrf"

	// so.authlete.com, サービス「会員基盤(本番)」
	AsKey  = "11161018303571"
	AsPass = "yoOq7JLPvdk3tetA9QqtXGoglvODottaNr7Si_jM5XM"

	// メール配信 (SendGrid互換)
	MailUser = "apikey"
	MailPass = "ldWI0AbV5wTLSyMo-XKMEwOsK_T38Z50cA5Q5mZR-M4"
)
