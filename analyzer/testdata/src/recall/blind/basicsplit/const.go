package basicsplit

const (
	apiHost = "https://api.authlete.com"

	user     = "21653835348762"
	password = "tOwDYdubttSrBzJ_LzXgadPrII-kMGOJnAEwd3_4dbY" // leak
)
