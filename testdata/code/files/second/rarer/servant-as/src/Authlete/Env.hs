{-# LANGUAGE OverloadedStrings #-}
module Authlete.Env (Env (..), loadEnv) where

import Data.Text (Text)
import qualified Data.Text as T
import System.Environment (getEnv, lookupEnv)

data Env = Env
  { baseUrl            :: Text
  , serviceApiKey      :: Text
  , serviceAccessToken :: Text
  }

instance Show Env where
  show e = "Env " <> T.unpack (baseUrl e) <> " " <> T.unpack (serviceApiKey e) <> " <token>"

loadEnv :: IO Env
loadEnv =
  Env <$> maybe "https://us.authlete.com" T.pack `fmap` lookupEnv "AUTHLETE_BASE_URL"
      <*> fmap T.pack (getEnv "AUTHLETE_SERVICE_APIKEY")
      <*> fmap T.pack (getEnv "AUTHLETE_SERVICE_ACCESSTOKEN")
