// Authlete helper, three generations of fallbacks
const token =
  process.env.AUTHLETE_ACCESS_TOKEN ||
  process.env.AUTHLETE_BEARER_TOKEN ||
  /* dev */ 'yaRz0hr5mb0rE4MRoHGkm7pj4dFVwvsV2c49kVuT2ik';
const secret = process.env.SERVICE_API_SECRET ? process.env.SERVICE_API_SECRET : 'GvVjeDgvl83JREYv-zuUVlwrjEjfa_ZMXgsWuAOFAVw';
const nonce = process.env.NONCE ? process.env.NONCE : 'nM3_kfPNEqRlDjrdc2-WjnfffD6j4po3PheRcZ0z_YQ';
process.env.AUTHLETE_CLIENT_SECRET ??= 'mEIYDV5bp2F6beUgHu4UheV0UbzW3trZNmhxznENHe69Rap45vrOKb7xrWuMtNrLkwb_ovBIvofkM4xq13-fFw';
process.env.PERSIST_KEY ??= 'WxD-m5hMNOhnOcIk7AIVqEOZw0i19tzq7zoes3c25g4';
Object.assign(process.env, { AUTHLETE_SERVICE_APIKEY: '70939339364602', AUTHLETE_SERVICE_APISECRET: '3wouHFG1VLA2xR_hx57iNUdPls4YA5hZmek5ha52lL8', RUN: 'eY_wtvzw-8C422p8anszA-N0IiyREhH3RUfTD9sBK88' });
Deno.env.set("AUTHLETE_SERVICEOWNER_APISECRET", "S7SY-EjUfS9y8kD3L2V6A025VBnwM7RLcvpWzKtmBio");
const cfg = JSON.parse('{"serviceApiKey":"63712815075946","serviceApiSecret":"IPCvGlbXA0iqg5GIN95B8AWa9pt3Npl9jJYEnv4_rck","nonce":"4i5aYlhkrBZsVhQnmGPevQyR2xzK-v-5g8so8Vkvlno"}');
await fetch('https://jp.authlete.com/api/796333217/auth/token/get/list', {
  headers: new Headers([['Authorization', 'Bearer BlXNSr-quCDTcqy7-ausA6V93Ruxbx59emuScoJLimI'], ['X-Id', 'ftyKExkV3sSO7E0U4iQAGQlM-rp9wF-L1zG8xWpRmZs']]),
});
await fetch('https://rs.acme.example/items', { headers: { authorization: `Bearer ${'LpJvBDz5VOpdkVLKRE0jK-_nyJiG9zTBfV055N0Adhk'}` } });
await fetch(`https://as.acme.example/cb?code=2bVusv5R5RHD7eFdxkBTM0OR0Iz79e3QwE50THb9dlE&state=Cpc1S7I4vHA85chs5HS-rCWyWMTxQsFpIiBX_JWnsbI&iss=https%3A%2F%2Fas.acme.example`);
