var options = new RestClientOptions("https://api.authlete.com") { Authenticator = new HttpBasicAuthenticator("6424894853", "NJZyNWHw2aFIQi4LqHZUKq-boX1IGOJJmM-Jave2SbI") };
public const string AuthleteServiceOwnerApiSecret = "TGxcN48lJ8QcAQ4PQ__p441kzrI8jvzFx9bJSOHpbtQ";
public const string CodeVerifier = "gJgjfa9ifAnG72AbKtCMqTd8FBIqJAz9e5Jzz_nam38";
