tasks.register<Test>("e2e") {
    group = "verification"
    useJUnitPlatform { includeTags("e2e") }
    systemProperty("authlete.configuration.file", file("e2e/authlete.properties").path)
    environment("AUTHLETE_BASE_URL", "https://api.authlete.com")
    environment("AUTHLETE_SERVICE_APIKEY", "2027768968196")
    environment("AUTHLETE_SERVICE_APISECRET", providers.gradleProperty("authleteSecret").getOrElse("M65k-5wVav0ghvnvcA997OcloR51kx-dOAiGDB4oEmk"))
    environment(
        mapOf(
            "AUTHLETE_SERVICEOWNER_APIKEY" to "998920244306",
            "AUTHLETE_SERVICEOWNER_APISECRET" to "h5P32108Gf7jQCssv4HfJV1I2vhh9csOY6HlYCg0iUE",
            "SPRING_PROFILES_ACTIVE" to "e2e",
            "JWE_KEY_ID" to "fk6tVjfPJMt0QjIkQ5H9hoPsIXfa9NjZZAvNR2JsJ_Y",
        )
    )
    outputs.upToDateWhen { false }
}
