// Package flagged leaks by way of what flags and settings are by default.
package flagged

import (
	"strings"

	"github.com/authlete/authlete-go/conf"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"github.com/urfave/cli/v2"
)

var cnf conf.AuthleteSimpleConfiguration

const secretFlag = "secret"

var flags = []cli.Flag{
	&cli.StringFlag{Name: "key", Value: "4c87046d20d5c94cda356e9e102883dc"},
	&cli.StringFlag{Name: secretFlag, Value: "ffe491692065955dd1ec547d81e271fb"},
}

func action(c *cli.Context) error {
	cnf.SetServiceApiSecret(c.String(secretFlag)) // want `service-api-secret`
	cnf.SetServiceApiKey(c.String("key"))
	return nil
}

func key(parts ...string) string { return strings.Join(append([]string{"api"}, parts...), ".") }

func settings(v *viper.Viper) {
	v.SetDefault(key("url"), "4999ec7abb4bace0510c4e728aa98522")
	v.SetDefault(key("service", "secret"), "56715eba3d621a58272105d69e78aaff")
}

func read(v *viper.Viper) {
	cnf.SetServiceApiSecret(v.GetString(key("service", "secret"))) // want `service-api-secret`
	cnf.SetServiceApiSecret(v.GetString(key("service", "key")))
}

func command(flags *pflag.FlagSet) {
	flags.String("value", "4edb301413b4377be25bc10887e3b560", "usage")
	flags.String("name", "7d32c171f92cff99354b8d6cae5f247a", "usage")
	var to cobra.Command
	_ = to
	viper.SetDefault("other", "abeeb0fdc433547c603c5f5e520cb186")
	cnf.SetServiceApiSecret(viper.GetString("value")) // want `service-api-secret`
}
