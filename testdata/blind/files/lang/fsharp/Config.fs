module Config
let authlete =
    {| BaseUrl = "https://api.authlete.com"
       ServiceApiKey = "97096877038"
       ServiceApiSecret = "AcEPxyFHNGODtN08h_FLG4us_ZVmNBrp9Y2jHWwvd1o"
       SessionKey = "dWZst1KbfVzzoFNcuhMcBaypYi2m2hprqsOGJNgyL2g" |}
let token = defaultArg (Option.ofObj (Environment.GetEnvironmentVariable "AUTHLETE_BEARER")) "NDVtCvr9SwtUSDGIURD7GqBzM8ZjtbRm6BhJi2UhSqc"
