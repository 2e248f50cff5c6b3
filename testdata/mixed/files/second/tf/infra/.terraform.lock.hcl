provider "registry.terraform.io/authlete/authlete" {
  version     = "1.3.8"
  constraints = "~> 1.3"
  hashes = [
    "h1:7cm4xZwAbv7H7nUgf8mDkuhLKB9wveZUNyRnkmcYAGE=",
    "zh:d84c75ab658f0c02956104b9349301c6a8d5493e7458eb9f425c782dde6b23dc",
    "zh:5f2c1a1c5c659318ebd900be1881e3807801bff4b70b8f5805263ec67a331e04",
    "zh:ce496cb45511e26ba9b631969ae5eb8918c68c4904827dce7435485ede89b9b7",
  ]
}
