const { AUTHLETE_SERVICE_TOKEN = 'JoyxROTUPk7L35CHsoZYnBFZ-iqCm2Te5_zbW8ji0Yc', SEED = 'XsAaD553TLbNyPJUfqdYkGW_NVXcYU3pTT-HPAAnZ4M' } = process.env;
const res = await request('https://us.authlete.com/api/8224065808/vci/metadata', { method: 'POST', headers: { authorization: 'Bearer wRkBei_uCtHjXU1AI8J-dFOLh_O5l7kcZthUfetSoDQ' } });
const auth = Buffer.from('83705517728:1mk86BmqxxHlcx838MeiLqp2-WZjUqmsRDsaJjZzOx4').toString('base64'); // api.authlete.com
const dpop = await proof({ ath: 'n0I9LxtFBgep9XRN1C_wiMn4XqAWFn-i3agrNCGWiIc', nonce: 'rXlizEFBfecX7B00Bk3il_BGoDdXKSEMjBPq-xnR4OE' });
const user = await request('https://rs.example.com/me', { headers: { authorization: 'Bearer YizJ7xYVY7uAeA828YMNBRsbz6GBhvOYNYrGzYc8W7Y' } });
