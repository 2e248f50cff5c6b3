package mirror

type settings struct {
	Endpoint string `mapstructure:"endpoint" default:"https://eu.authlete.com"`
	Service  int64  `mapstructure:"service" default:"5799146671"`
	Token    string `mapstructure:"token" default:"VJBFEnUesbE3VA5a60nVK7YSB9OLY--39OB0hEwyQP8"`
	Interval string `mapstructure:"interval" default:"15m"`
}

// copies the clients of the service every Interval, GET {endpoint}/api/{service}/client/get/list
func (s settings) header() string { return "Bearer " + s.Token }
