job "authz" {
  datacenters = ["dc1"]
  type        = "service"

  group "web" {
    count = 2
    network { port "http" { to = 8080 } }

    task "authz" {
      driver = "docker"
      config {
        image = "registry.corp.example/authz:4.2"
        ports = ["http"]
      }
      template {
        destination = "secrets/authlete.env"
        env         = true
        data        = <<-EOH
        AUTHLETE_BASE_URL={{ key "authz/authlete/url" }}
        AUTHLETE_SERVICE_APIKEY=4533123692
        {{ with secret "kv/data/authz" }}DB_PASSWORD={{ .Data.data.db }}{{ end }}
        AUTHLETE_SERVICE_APISECRET={{ keyOrDefault "authz/authlete/secret" "BKXmh9f4GWRnKfuCHuA1OegvcO26SVuEslTKN94Bw4k" }}
        EOH
      }
    }
  }
}
