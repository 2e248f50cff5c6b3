provider "authlete" {
  alias                = "test"
  service_owner_key    = "126930535789"
  service_owner_secret = "EIvsTraQHF2H2sbw-e3vKOntgDrDF1QnQmnhT0FsUYc"
  api_server           = "https://api.authlete.com"
}
module "as" {
  source                 = "./as"
  service_api_key        = "93894625275"
  service_api_secret     = "yDerseIhcEOs0hK4Gg6Mgasm9A012Fc1gVSC6xDlcq0"
  session_key            = "QHw5gnbV-NOZbQmeFC57HfcpphnukNHFedJd_CScNZ8"
}
output "service_access_token" { value = "z8T_HxxX9jdZhTQd1guWosbJRajdsqxwYvgapc0UbGE" }
