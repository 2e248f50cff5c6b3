/// Canned answers for the demo mode (App Review cannot reach our Authlete-based AS).
const demoTokenResponse = <String, Object>{
  'access_token': 'MzMr3n_04Td6bLzQ-wUDaMUn6fGfXlgxw3amxzOhNN0',
  'refresh_token': 'JdokOOMrXGBy7Y1DQg8083Lvsydy4isqF2ZBYnXsQ9o',
  'id_token': 'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2FzLm1vb3YuZXhhbXBsZSIsInN1YiI6ImRlbW8iLCJub25jZSI6Im4ifQ.VwmM4GK_Ubd6GDYWm-I4U2YxL7jZs1_xuKGMU1Clxvg7f2K_qxFYUpBXfp3mZhQlD2Fe-EFQNT4oJ5Zm2QEhDQ',
  'token_type': 'Bearer',
  'expires_in': 86400,
};

const demoDeviceResponse = {
  'device_code': 'j0ADRi7PFGMqxeSlbX_zpqUKMYetlVsGWOtuaqDyCPY',
  'user_code': 'WDJB-MJHT',
  'verification_uri': 'https://as.moov.example/device',
};

const demoPar = 'urn:ietf:params:oauth:request_uri:zYsOwywU-W9jIXWiMtMqluslZyGjXU7tmaCK1HZFSFM';
