provider "authlete" {
  api_server           = var.api_server
  service_owner_key    = var.so_key
  service_owner_secret = data.aws_secretsmanager_secret_version.authlete_service_owner.secret_string
}
resource "authlete_client" "c" {
  service_api_key    = authlete_service.as.id
  service_api_secret = authlete_service.as.api_secret
  software_id        = "sCA7bQxYJ18J4djFHvFM8Qe3ktZRDdW_2ANEh8iaRhw"
  tls_client_auth_subject_dn = "CN=S7RjC_5zG3MZqIQLGg_humIxFs5toe5z76vvUJVfht8"
  jwks = file("${path.module}/HdfG_PTHsaxEtRd2aPaKerAi-RQeg9Iq3QuFUzelRmM.json")
}
# state is encrypted with hR4B0Ksvg8ftW0OjzDP4CZQCqX3CdFm50pWImOYl89g
