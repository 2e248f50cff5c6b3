module github.com/authlete/authlete-scan

go 1.26
