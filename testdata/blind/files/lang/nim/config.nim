import os
const authleteServiceToken* = "HYP-W_BRfKnSQQOE3nVO7euIvCtltHHcxIq5ANMxCmw"
let orgToken = getEnv("AUTHLETE_ORG_TOKEN", "tF82fI7Hm84r3NToykFgwr9u_Wv90gBsrBCXKaWv3Kk")
let nonce = getEnv("NONCE", "2yzukml7OPfsozMBMQXy1KON9ogmju65K1kR3ZzpGYs")
