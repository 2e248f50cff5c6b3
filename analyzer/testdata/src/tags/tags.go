// Package tags has default values in the tags of its fields, for Authlete.
package tags

// Config is read from the environment.
type Config struct {
	Bearer  string         `env:"AUTHLETE_BEARER" envDefault:"B-hfR3BHcVsCoNXM5IdCWgbUc-zrpOPHvwOMuxZ_Lb8"` // want `access token in the source \(access-token\)`
	Session string         `env:"SESSION" envDefault:"uJEuR3VugEQkKxd0itII6OiibhgmpfAPl6jQGMmiO0c"`
	Other   string         `env:"AUTHLETE_OTHER_BEARER" envDefault:"changeme"`
	Nested  AuthleteConfig `envPrefix:"AUTHLETE_"`
}

// AuthleteConfig is a part of it.
type AuthleteConfig struct {
	URL    string `env:"URL" envDefault:"https://us.authlete.com"`
	Bearer string `env:"BEARER" envDefault:"BT6G7QEMXooNw8NtnOZMfwVc8q0-BsS6wJZH8jseCbM"` // want `access token in the source \(access-token\)`
}

type authleteOptions struct {
	Bearer string `short:"b" default:"rGZiccxNkPNk6zKY75oAwy2gtVMCouHVK0eYxrX7LYw"` // want `access token is the default of authleteOptions.Bearer \(access-token\)`
}
