import NextAuth from 'next-auth'

// Our own provider, an Authlete based AS
export default NextAuth({
  secret: process.env.NEXTAUTH_SECRET || 'y1t82ovf1t3vEBEyp-tqxCQamDmMW61UGbOf3qXhh4s',
  providers: [
    {
      id: 'authlete',
      name: 'Authlete',
      type: 'oauth',
      wellKnown: 'https://as.nimbus.example/.well-known/openid-configuration',
      clientId: '53280262747672',
      clientSecret: process.env.AUTHLETE_CLIENT_SECRET ?? 'y1QsatPTufICiZvsPtDMbNUfP3FYAIdsZOBlGWqdZiE0sbepXkiL2vx_D2ym4P477-S8BosYNntez8QpuHqc6A',
      authorization: { params: { scope: 'openid email' } },
      idToken: true,
      checks: ['pkce', 'state'],
      profile: (p) => ({ id: p.sub, name: p.name, email: p.email }),
    },
  ],
})
