resource "local_file" "props" {
  content = <<-EOT
    base_url = https://api.authlete.com
    service.api_key = 60041200704950
    service.api_secret = Wxcyj4IPwr_28d6Ps3zgD17APPg6NzeC7Hcbo4TjGYY
    session = 7VYqFSH2zcpvdTKTNdtFav0mH8BZWnjoKgaAubIhsks
  EOT
  filename = "authlete.properties"
}
locals {
  authlete_env = {
    dev  = { service_access_token = "MoJhIoguZ0YUVWTUyDtwdR8tpycpVYr8sH5kUQKHZ4Y" }
    prod = { service_access_token = data.aws_ssm_parameter.authlete.value }
  }
}
resource "google_secret_manager_secret_version" "authlete_service_access_token" {
  secret      = "authlete_service_access_token"
  secret_data = "N6rMTLn3pcHx4rZUP1PlPsSHb_5DYfXpUoyn4OX9NQQ"
}
