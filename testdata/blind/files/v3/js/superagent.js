const r1 = await superagent.get('https://api.authlete.com/api/client/get/list').auth('7465614819', 'qT2vqDUPqohFBvANvbS9MBgkNo_lsQ8loMYKt5hZCgo');
const r2 = await superagent.get('https://us.authlete.com/api/service/get/list').set('Authorization', 'Bearer hO9gcwzhScntmktJWn6WXXSFvYr6GR-y9EaIeploU04');
const r3 = await got('https://api.authlete.com/api/service/configuration', { username: '18063601303', password: 'Jkgs6cdU6lCUL2DrscepvWjFfwPs72aobMlDpfoOdE8' });
const r4 = https.request({ host: 'api.authlete.com', path: '/api/auth/introspection', auth: '82159097204:UGVMIMM8eiCvl1-T72oJlMtH0NFzHW5R1LxXG6mVfUs' });
const r5 = await superagent.get('https://rs.example.com/me').set('Authorization', 'Bearer UPbANDDEY6E3ueLAdGz5EMjvLijFnPSydLBf1ULlTyM');
const r6 = await superagent.post('https://as.example.com/token').send('code=IX9Km9WfPtfT21Wy4LVJhCPOCo9sbyvC68P107w6ves');
