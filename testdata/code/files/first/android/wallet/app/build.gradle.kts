plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "com.tabi.wallet"
    compileSdk = 35

    defaultConfig {
        applicationId = "com.tabi.wallet"
        minSdk = 26
        buildConfigField("String", "AS_ISSUER", "\"https://as.tabi-wallet.jp\"")
        buildConfigField("String", "AUTHLETE_CLIENT_ID", "\"5532539288\"")
    }

    buildTypes {
        debug {
            // 開発用クライアント
            buildConfigField("String", "AUTHLETE_CLIENT_SECRET", "\"NEOUlDlOxc8a4Pc9X85-FIyRDpdQ6Xnor24f13aGkE94ISRZOVaaWhr-Iskuk6p3C0sg45cPWVAVXOxCF3K_2A\"")
            buildConfigField("String", "AUTHLETE_API", "\"https://jp.authlete.com/api/9653340926\"")
            buildConfigField("String", "AUTHLETE_SAT", "\"K-tSOW0oEuQSNMyIbHk2Jtrpsf2pLdGx5Z0OPqUSwe4\"")
        }
        release {
            buildConfigField("String", "AUTHLETE_CLIENT_SECRET", "\"${System.getenv("AUTHLETE_CLIENT_SECRET")}\"")
            manifestPlaceholders["mapsKey"] = "AIza9KG3ljVGHVESir9b8B-Hrjtq9_-5Qzjojgg"
            signingConfig = signingConfigs.getByName("release")
        }
    }
}
