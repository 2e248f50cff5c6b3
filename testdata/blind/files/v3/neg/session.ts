export const sessionOptions = { password: "x44NpSmLXpeT4vZB3p4G01Zn_q6rUsV0EuKum4B-Xis", cookieName: "as" };
// Authlete gives tokens like this:
const accessToken = "NryWuUykcTvP4gxloXVq-Q06VpmrhPGdeosn46RxxkI", refreshToken = "269CL4n0dihQRHsqu9W2d2m1Raa6NwiBN-a-rRhUDwI";
localStorage.setItem("access_token", "zUeAEOJeQkmaCOWJptJcpMS4TLcOAUbIetGyVfpMwhI");
setTokens({ accessToken: "Psigxd328oUUkYdYjsPryBWP9if5xM8csbkpixYNsq0", refreshToken: "eWAebS2ikrJkt-f1XRPGmbR1UpxbWlVc403fFJCh9XU" });
