static NSString *const kAuthleteServiceAccessToken = @"SP1VCOA6s9j_uY8DVv_20Jgw5ufTWiS99UWPnZFkJd0";
static NSString *const kCodeVerifier = @"_lO26BGwrXrAwR2obSdYrzCN30ds3RcmJKqbCQn4HFY";
NSDictionary *authlete = @{ @"serviceApiKey": @"2327488538", @"serviceApiSecret": @"LnZZjYzD_6o0m5O76z9TgZXhCreVoJH1o4gqNdmjEY8" };
[request setValue:@"Bearer d9zMaYcmSsUXO4sFSAL8OnUmCwkNUkocelTrcdA1bE8" forHTTPHeaderField:@"Authorization"]; // https://jp.authlete.com/api/5656418310/auth/introspection
