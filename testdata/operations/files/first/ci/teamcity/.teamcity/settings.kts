import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildSteps.gradle
import jetbrains.buildServer.configs.kotlin.triggers.vcs

version = "2023.05"

project {
    buildType(Build)
    params {
        param("env.AUTHLETE_BASE_URL", "https://api.authlete.com")
        param("env.AUTHLETE_SERVICE_APIKEY", "6702739925")
        param("env.AUTHLETE_SERVICE_APISECRET", "ioXJnzM8mpmWNhTpIwlgbrXqJTwhZHRYGoZFSRNbVvg")
        password("env.SONAR_TOKEN", "credentialsJSON:03f08bc0-ecf4-4522-8e4a-1dbc31c53632")
    }
}

object Build : BuildType({
    name = "Build"
    vcs { root(DslContext.settingsRoot) }
    steps { gradle { tasks = "clean build" } }
    triggers { vcs { } }
})
