import jetbrains.buildServer.configs.kotlin.*

version = "2024.03"

project {
    params {
        param("env.AUTHLETE_BASE_URL", "https://us.authlete.com")
        password("env.AUTHLETE_SERVICE_ACCESSTOKEN", "credentialsJSON:b6a1225c-a8ae-49cb-9e5e-473c55532554", display = ParameterDisplay.HIDDEN)
        password("env.AUTHLETE_ORGANIZATION_ACCESS_TOKEN", "zxx123b312f5dbcc6839784dfdaf0ec8f26c6f9fd27daf75e2b55009e3818c8750aa027fbce07d6909835ee94b756d60479")
        param("env.GRADLE_ENCRYPTION_KEY", "I0J/xT+gIspYPwxxGa54mA==")
        param("build.checksum", "NW07jjy_TsrYYbya1MWTL3DHFD4FMnuZcEFmw0-mAFY")
    }
}
