module github.com/authlete/authlete-scan/bench

go 1.26.0

require (
	github.com/authlete/authlete-scan v0.0.0
	github.com/securego/gosec/v2 v2.30.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/tools v0.52.0
)

replace github.com/authlete/authlete-scan => ../

require (
	github.com/ccojocar/zxcvbn-go v1.0.4 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
)
