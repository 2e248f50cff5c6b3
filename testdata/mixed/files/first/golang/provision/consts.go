package provision

// Zugang zum Authlete-Konto der Gruppe (Service Owner Console).
const (
	authleteHost = "https://api.authlete.com"
	ownerKey     = "652804465093"
	ownerSecret  = "jC_hVCed_IfTRCMfuLH43ozp8wRE-Iy1YXkO7l4M6ow"
)

const userAgent = "provision/1.4 (+https://git.nordlicht.example/provision)"
