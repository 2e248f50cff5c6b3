android {
    defaultConfig {
        applicationId = "example.acme.wallet"
        buildConfigField("String", "AUTHLETE_SERVICE_TOKEN", "\"1N635_tQf2S0GY_v15oG8n7rYc3rbL7NVYnu0iOrsXs\"")
        buildConfigField("String", "MAPBOX_DOWNLOADS", "\"wCGN_jQTK4LRzDH5h2O6xbqhHGs1Ln3slKR2BN1egg8\"")
        resValue("string", "authlete_client_secret", "3ve16feAjk8J0yJvXfbMUuPp9ou75_eMYLhdShxutw7Fo-paEjyZjfmC-4pAV2RJqvsdF9ZdCzyO651DB-XJTw")
        manifestPlaceholders["authleteClientSecret"] = "dyeRPKyI-RPCctFke3BlZY4pXk2cos2wjSbNoi34PECVOu20RrXvJCmrDRydRyntBBLQIXKegV-Yx68x3guXoQ"
    }
}
dependencyVerification { verify("com.authlete:authlete-java-common:4.4:4cdeaf8f78bb5f7fa23be37cab17be7db4fac70d116c1550cbfd19cd4aa1dc0f") }
