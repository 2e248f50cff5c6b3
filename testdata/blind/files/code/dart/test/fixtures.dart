// Answers of our authorization server (made with Authlete), not of Authlete.
const tokens = {
  'access_token': '4Qk_lt1DFvKC-663c67COWVw9Hx2FEiA1B9kZNKPZLQ',
  'refresh_token': 'ULiNmEukcukIH7Tlta5bhhfjiK6jW3Wp2E-sNjcD9mI',
  'id_token': 'eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiSldUIn0.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUuY29tIiwic3ViIjoidTEiLCJhdWQiOiJycyIsImV4cCI6MTc2NDAwMDAwMH0.dt1jVbvlcF226A6xvwRy2fMlUE-SV6w_eOVwjhABa2WwD7we9vwE3rjW159iHz8Aal4LH-J29wNSLqg81eRA2w',
  'scope': 'openid',
};
const codeVerifier = '5senFNevQVgxhkfXmcEGI_VzsRpJwR4zpFmKsjZDal8';
const codeChallenge = 'c4PW8mU0Ps6RN0yw-_0hM-zDW5T7z9GmXEm9nDrkNgk';
const nonce = 'ADAhsDpjO8m3R1mzKzaMpom4K8qy4EscI8M_3AkNx4A';
const appCheckToken = 'zfRLDEfkyTECNDNv3Ma2Z8ehBrv8ysKUb0f2EgLduAaJK61Y1HoNPkO6Q75CyXdwcM7m9U8eqJVJQNH7MaXusQ';
