{-# LANGUAGE OverloadedStrings #-}
module Main (main) where

import Data.Aeson (Value)
import Data.ByteString (ByteString)
import Network.HTTP.Req

-- service "ledger-dev", full admin preset
authleteToken :: ByteString
authleteToken = "fzhVH3QxMCU_AVb55WVwRIktNvjabE1dOJIiICuxPes"

main :: IO ()
main = runReq defaultHttpConfig $ do
  r <- req GET (https "us.authlete.com" /: "api" /: "3098468012" /: "service" /: "configuration")
           NoReqBody jsonResponse (oAuth2Bearer authleteToken)
  print (responseBody r :: Value)
