plugins {
    kotlin("jvm") version "2.0.21"
    application
}

dependencies {
    implementation("com.authlete:authlete-java-common:4.20")
}

tasks.named<JavaExec>("run") {
    environment("AUTHLETE_BASE_URL", "https://us.authlete.com")
    environment("AUTHLETE_SERVICE_APIKEY", "8887230250")
    environment("AUTHLETE_SERVICE_ACCESSTOKEN", "i8PfgbBsyVZxGgUy3J42NlHcIN0u2LhV5O84LJiI_9k")
    systemProperty("session.seed", "Bv3KJoiJN_95l5CrvaBzR7syRjWNd3aU-x7ufm88OiQ")
}

tasks.withType<Test> {
    environment(
        mapOf(
            "AUTHLETE_SO_KEY" to "309302150636",
            "AUTHLETE_SO_SECRET" to "O3zfvrka8GSkkvxh5xFaqZ5RfmH-eD68ugGyEinVsYY",
            "CACHE_KEY" to "4GUTTHZVaDJcebbEJfA6uQHx9StuIPtOX_KA6hp-sPg",
        )
    )
}
