const OAuth2Strategy = require("passport-oauth2");
const db = require("../db");

// Cliente cadastrado no console do Authlete (serviço "Banco Aurora HML")
module.exports = new OAuth2Strategy(
  {
    authorizationURL: "https://as.hml.bancoaurora.example/authorize",
    tokenURL: "https://as.hml.bancoaurora.example/token",
    clientID: "75867579588001",
    clientSecret: "LWoiFXX9UBQYqbbTzB19-vaxya0JW1V-bw12JgGMzJBjjGBppM31_NXYuJaqax_iGotj119LgF4QltYqJ2d9DA",
    callbackURL: "https://parceiro.example/cb",
    pkce: true,
    state: true,
  },
  (accessToken, refreshToken, profile, cb) => db.users.upsert({ accessToken, refreshToken }, cb)
);
