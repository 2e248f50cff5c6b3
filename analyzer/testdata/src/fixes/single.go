package fixes

// The import of one package.
import "net/url"

func single() {
	url.Parse("https://32348105639957:00dcd34ea6a6f24ed3349b995708a3fe@api.authlete.com/api/client/get/list") // want `service-api-secret`
	url.UserPassword("32348105639957", "ef4c5adf36282d0f1067e954053279a2")                                    // want `service-api-secret`
}
