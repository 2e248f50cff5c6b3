package viper

// Viper is a set of settings.
type Viper struct{}

// New makes one.
func New() *Viper { return &Viper{} }

// AutomaticEnv reads the environment.
func AutomaticEnv() {}

// BindEnv binds a variable.
func BindEnv(input ...string) error { return nil }

func (v *Viper) SetDefault(key string, value any) {}
func (v *Viper) SetEnvPrefix(in string)           {}
func (v *Viper) AutomaticEnv()                    {}
func (v *Viper) GetString(key string) string      { return "" }
func (v *Viper) Unmarshal(rawVal any) error       { return nil }
