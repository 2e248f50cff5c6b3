module github.com/authlete/authlete-scan/bench

go 1.26.0
