# This file is maintained automatically by "terraform init".
provider "registry.terraform.io/authlete/authlete" {
  version     = "1.3.11"
  constraints = "~> 1.3"
  hashes = [
    "h1:nFqPDcW02WfiiVNv7USfMFQDNOlO0XezMjCdL9ZzPC0=",
    "h1:IEX1Z4zXsL5kxhqvwG2CtTlXkorH9zGRqvG4skST6ds=",
    "zh:7da5caa6600d601e6a535c96ff8b462ce9710918c5867b9a68082b633216f31e",
    "zh:942b9edafcc905a6f804a843efd4b4ded74565550f52523e7463ee3b1e0e4b83",
    "zh:ca7ca713b86423023128fd7d6e73644f77bae5d0bf7fbb08dd4f71aef12f41ac",
  ]
}
