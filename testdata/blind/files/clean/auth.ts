import NextAuth from "next-auth";
export default NextAuth({
  secret: "g1F_Dgp5LE1Hpd3V5QJcyPCDlYGtd7e8NTl3GlA4NOI",
  providers: [{
    id: "authlete", name: "Authlete", type: "oauth",
    clientId: "84208427790866",
    clientSecret: process.env.AUTHLETE_CLIENT_SECRET,
    checks: ["pkce", "state"],
    idToken: true, state: "Jz1NtQbp2425OelQ0klbBEXVMN4146YBgpOiYTcAX5U", nonce: "R_snqe-tdqLexlQiT6PNSraWR6hLHB_hckNDq-HPf0s",
  }],
});
