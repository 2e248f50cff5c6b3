resource "google_secret_manager_secret_version" "authlete" {
  secret      = google_secret_manager_secret.authlete.id
  secret_data = var.authlete_service_access_token
}
data "archive_file" "fn" { output_base64sha256 = "vJdMuxK36Z4e3fkOu2XCAUSGy9UxQX/W9rAENZWrb9s=" }
output "authlete_api_secret" { value = authlete_service.as.api_secret }
