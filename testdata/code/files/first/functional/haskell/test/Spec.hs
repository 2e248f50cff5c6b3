{-# LANGUAGE OverloadedStrings #-}
module Main (main) where

import Test.Hspec
import Authlete.Pkce (challengeOf)
import Authlete.Hash (accessTokenHash)

main :: IO ()
main = hspec $ do
  describe "challengeOf" $
    it "is S256" $
      challengeOf "qe5wBGHAMfqkbRSwMi7eA_xPlhOlqK1D2qpEKmDM1vs" `shouldBe` "r1hx6gMTQb4ut9CynqQuzBw1f3PSwfUqwEihMDmZePY"
  describe "accessTokenHash" $
    it "matches what Authlete returned" $
      accessTokenHash "k_-LDxKsXJCS7_3SjZt548zfDPhF1r63-UN_nJ9W3gI" `shouldBe` "s30GRga9efk5GvJGABn6_fuxmRuPgiy1L8Et6LT4QCU"
