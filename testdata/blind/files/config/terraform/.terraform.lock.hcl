provider "registry.terraform.io/authlete/authlete" {
  version = "1.3.2"
  hashes = [
    "h1:PAoS1Sd90xxi4cLdBjAfyY3I1aNkUpdBO4IomZ6LVi4=",
    "zh:6299432b5769e9b45be45db8e1db5ad7f686bfabf74461dc4dcc73e60e176441",
    "zh:aab756c95d06a3c7fb60ba5ca55069c9564747a412c178f812f694487ac15a33",
  ]
}
