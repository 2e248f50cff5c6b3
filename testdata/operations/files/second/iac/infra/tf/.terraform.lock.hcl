# This file is maintained automatically by "terraform init".
provider "registry.terraform.io/authlete/authlete" {
  version     = "1.3.8"
  constraints = "~> 1.3"
  hashes = [
    "h1:xGo5++MfDrfsLINvhvDG1L1u6WwDoEGO2P1ttEVTkA4=",
    "h1:kIsLxRylN9ZOOPzI62saaETbzZGfA15g4p8/TAtVnK0=",
    "zh:bcc1c5145f33adcdac6a07aa3312d43c999d01b80a8097120ca6e533f9d91a49",
    "zh:28728684fd14913adaf205cc14deca4b4f3fbaee8bcdfc843852e8828230c388",
    "zh:c9e1691a152a54f7a3af7979d3e40db14e0208a08b553b7d134c1f2ca69e8274",
    "zh:c733373558917d19b613bf124ac047cad7fd1ac203f990ddc07b8b7097fde624",
    "zh:983695ad054c492c5b975dc5a6848437bf30aa5a7229a18cdf7d91e47b874bad",
    "zh:100bd8818daeb7492e87755dd0b2212e04856c7a5b23dba1af663f379481a4e2",
    "zh:9939f8d6766138d4a16e5ef9f02ee2d3c0542e0dfe18ff48a3ea2f68334a81d6",
    "zh:04f81c0d44b866bc10d93ddb7fd30127804698149596158c141c27a3cbf5cd71",
  ]
}
