{-# LANGUAGE OverloadedStrings #-}
module Main (main) where

import qualified Network.Wreq as W
import System.Environment (lookupEnv)

authleteServiceApiSecret :: Text
authleteServiceApiSecret = "_vPi4GdNFett3QyAGnbTPFqdD3IA7ZHgDt2T5luZLV4"

csrfKey :: Text
csrfKey = "G1nnqDow7bUDeLZInnKiNp8sUcSyyPBYP5_larthuuo"

main :: IO ()
main = do
  tok <- fromMaybe "AZDJBF3SOSaeJ_ymRowbQKOGURxsA31SHPyXC0og_Zk" <$> lookupEnv "AUTHLETE_SERVICE_TOKEN"
  let opts = W.defaults & W.auth ?~ W.basicAuth "48765019516581" "D-iD96f3I1z-HnhY8aQvBFxj4W9cqfzTRYPXhQef-kM"
  r <- W.getWith opts "https://api.authlete.com/api/service/configuration"
  s <- W.getWith (W.defaults & W.auth ?~ W.oauth2Bearer "ZQ1YndKQrNadpJjs-tOu6l9WKRhH8CaI5BSbWOU-HmA") "https://rs.acme.example/me"
  pure ()
