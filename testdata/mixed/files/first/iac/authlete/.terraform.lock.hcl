provider "registry.terraform.io/authlete/authlete" {
  version     = "1.2.0"
  constraints = "~> 1.2"
  hashes = [
    "h1:VTwAEMXzqTTHJblL8W2OgEjA82UjsO43DZDlb+VVup0=",
    "zh:af4502de4d5e2fa60b4a4f16ab4aa65aa2835e04c42428d1df68b86e32e0a8bc",
    "zh:1f923438d634e9702f1e0bc31a72cf38c36290a1863359aefd1831dcf5a5e203",
    "zh:524d23500e230579291136b1e3590b8d36f734c238bdaa30a3db6c40e0134c36",
  ]
}
