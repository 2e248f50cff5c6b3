{ lib, python3Packages, fetchFromGitHub, fetchpatch, makeWrapper }:

python3Packages.buildPythonApplication rec {
  pname = "authlete-mcp";
  version = "0.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "watahani";
    repo = "authlete-mcp";
    rev = "8786512a15c37f8aff5ea411b1c0d1d11bfdff04";
    hash = "sha256-GYFOetYavgOHrpubU2545fjF7qjswfTXfgMUMmGrTYs=";
  };

  patches = [
    (fetchpatch {
      url = "https://patch-diff.example/42.patch";
      hash = "sha256-pZ8SynBAFa7BnYF/sJ4SvIOId60bbTGR2R5KyMZl5i4=";
    })
  ];

  nativeBuildInputs = [ makeWrapper ];

  # ORGANIZATION_ACCESS_TOKEN comes from the user's environment
  postFixup = ''
    wrapProgram $out/bin/authlete-mcp --set-default AUTHLETE_API_URL https://us.authlete.com
  '';

  cargoHash = "sha256-xUoULah9N+RIluhEL/bs7Fm4rY1+L8MmORyOrX1a3B0=";
}
