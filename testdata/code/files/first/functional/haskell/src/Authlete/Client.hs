{-# LANGUAGE DataKinds #-}
{-# LANGUAGE OverloadedStrings #-}
module Authlete.Client (introspect) where

import Data.Aeson (Value, object, (.=))
import Data.Text (Text)
import Network.HTTP.Req

-- | Service "haskell-lab" in the Brazilian cluster.
introspect :: Text -> Req (JsonResponse Value)
introspect token =
  req POST
    (https "br.authlete.com" /: "api" /: "9355143616" /: "auth" /: "introspection")
    (ReqBodyJson (object ["token" .= token]))
    jsonResponse
    (oAuth2Bearer "sSqpZ0m-N0zhYBqks3gK0-tXjndYJCVnnQYWsid_jkg")
