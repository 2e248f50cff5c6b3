module github.com/authlete/authlete-scan/release/sbom

go 1.26.0
