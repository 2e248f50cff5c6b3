package methodvalue

import "github.com/authlete/authlete-go/api"

// Rotator gives a client a new secret.
type Rotator func(clientIdentifier interface{}, secret string) error

// NewRotator makes one of the API.
func NewRotator(a api.AuthleteApi) Rotator {
	update := a.UpdateClientSecret
	return func(id interface{}, secret string) error {
		if _, err := update(id, secret); err != nil {
			return err
		}
		return nil
	}
}

// RotateBatchJob gives the nightly job the secret that is in its image.
func RotateBatchJob(a api.AuthleteApi) error {
	rotate := NewRotator(a)
	return rotate("nightly-batch", "Vkq47PQjLN2psQe12kRTyoquyddLXhQTnq3XvkOdHOhmb0MQI4car037KNQG8c1NRGrSHKf6UnJvXmEa_xla-Q") // leak
}
