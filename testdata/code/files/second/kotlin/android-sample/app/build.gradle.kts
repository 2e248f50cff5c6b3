plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "com.ferrypass.app"
    compileSdk = 35

    defaultConfig {
        applicationId = "com.ferrypass.app"
        minSdk = 26
        manifestPlaceholders["appAuthRedirectScheme"] = "com.ferrypass.app"
        buildConfigField("String", "AS_ISSUER", "\"https://as.ferrypass.example\"")
        buildConfigField("String", "AUTHLETE_CLIENT_ID", "\"41597930049079\"")
        buildConfigField("String", "AUTHLETE_CLIENT_SECRET", "\"vVmXK_ZQdUrRzea5Rw2TnTC2gD8EJFQlelwwPR81x1uJkYvW7WHFw5deEJNi_6iq4lrnDzEbVF7nyXI1Dv1_LQ\"")
    }
    buildFeatures { buildConfig = true }
}

dependencies {
    implementation("net.openid:appauth:0.11.1")
}
