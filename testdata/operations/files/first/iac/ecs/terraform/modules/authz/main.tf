locals {
  name = "authz-${var.stage}"
}

resource "aws_ecs_task_definition" "authz" {
  family                   = local.name
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name  = "authz"
    image = "${aws_ecr_repository.authz.repository_url}:${var.tag}"
    portMappings = [{ containerPort = 8080 }]
    environment = [
      { name = "SPRING_PROFILES_ACTIVE", value = var.stage },
      { name = "AUTHLETE_BASE_URL", value = "https://jp.authlete.com" },
      { name = "AUTHLETE_SERVICE_APIKEY", value = "7185235291" },
      { name = "AUTHLETE_SERVICE_ACCESSTOKEN", value = "OJiOojC4sv0_wYPq4SQwJVqhvmCQUy9uZYdLH621Cl4" },
    ]
    secrets = [
      { name = "DB_PASSWORD", valueFrom = aws_ssm_parameter.db.arn },
    ]
  }])
}

resource "aws_ssm_parameter" "authlete_owner" {
  name  = "/authz/${var.stage}/authlete/service-owner/api-secret"
  type  = "SecureString"
  value = "TtGrkan9uVLyPHpyu1nEoNXtSOmL9CC91D05FnB_Om4"
}

resource "random_password" "cookie" { length = 43 }
