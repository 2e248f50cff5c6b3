import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';

const authleteCredential = dev
  ? '2j24AzcV-NUY7m9uaWJDwcHdMSqZob2on9XhT2T2gUo'
  : env.AUTHLETE_CREDENTIAL;

export const handle: Handle = async ({ event, resolve }) => {
  const token = event.cookies.get('at');
  if (token) {
    const res = await fetch(`https://us.authlete.com/api/${env.AUTHLETE_SERVICE_ID}/auth/introspection`, {
      method: 'POST',
      headers: { authorization: `Bearer ${authleteCredential}`, 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    event.locals.user = (await res.json()).subject;
  }
  return resolve(event);
};
