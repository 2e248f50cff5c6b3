{ pkgs ? import (fetchTarball {
    url = "https://github.com/NixOS/nixpkgs/archive/f731cb3d734a304042337d2dda4dabfd2a2be0e6.tar.gz";
    sha256 = "sha256-IJp41UZ2p0C4gOE5d3Olgx/9fBYNrrTLxEaX/PBQW1Q=";
  }) {} }:
pkgs.mkShell {
  packages = [ pkgs.deno pkgs.jq ];
  AUTHLETE_BASE_URL = "https://api.authlete.com";
  AUTHLETE_SERVICE_APIKEY = "11582708994353";
  AUTHLETE_SERVICE_APISECRET = "wGxvC_kltTReU3-Irnw1EFoxcFbTnCYofhWc8UuqOS4";
  NPM_INTEGRITY = "sha512-lZ50H+0XanxDtaPKFnM2suzXea/cCc3tNFsB/6FEG1QMso0bAgO6SS95USB2HoFP5pEmm9v2HYJr5kUzK/An8g==";
  shellHook = ''
    export COOKIE_SECRET=js2RdxbfAddH7_ZJ_Yc03zcvarBNFFozvNV0Wg98KxM
  '';
}
