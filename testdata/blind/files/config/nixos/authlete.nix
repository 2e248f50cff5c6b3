{ config, pkgs, ... }:
{
  systemd.services.shop-as = {
    wantedBy = [ "multi-user.target" ];
    environment = {
      AUTHLETE_BASE_URL = "https://eu.authlete.com";
      AUTHLETE_SERVICE_APIKEY = "4053349745";
      AUTHLETE_SERVICE_ACCESSTOKEN = "Qefgab39faprl8PPVikvFvYhYopJ6ZG4o_Vklc9maMc";
    };
  };
  sops.secrets."authlete/org-token" = { };
  src = pkgs.fetchFromGitHub { owner = "authlete"; repo = "java-oauth-server"; hash = "sha256-vAYZJ6ioa6YTq55nsGXbMwZ+gDjZDF7vnj9SSPlZhp4="; };
  vendorHash = "sha256-+wPaW5cQp+57ZUfo2hfjiu8MyeIQ1o0DUuXZgQjWni8=";
}
