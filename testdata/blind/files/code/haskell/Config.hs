module Config where

authleteServiceId :: Integer
authleteServiceId = 1169932106

authleteServiceToken :: Text
authleteServiceToken = "GevtZwGzsddtIJBGu1AV7ctc5bQxPiDTf5XV30HQHek"

sessionKey :: ByteString
sessionKey = "3UULfOyDAWEfaI6hSTLzBeUFr3m-tQTpPQQfuH_qXAc"

getSecret :: IO String
getSecret = fromMaybe "O3eHPm_Liwj0Qhsh_2CMp_CO3NfR5v0VaY6KPcav4pk" <$> lookupEnv "AUTHLETE_SERVICE_APISECRET"
