import ky from 'ky';
import { useAuth } from '@/stores/auth';

// Calls to our own resource server; it asks Authlete on its side.
export const api = ky.create({
  prefixUrl: import.meta.env.VITE_API ?? 'https://api.veloura.fr/v2',
  hooks: {
    beforeRequest: [
      (request) => {
        const { accessToken } = useAuth();
        if (accessToken) request.headers.set('Authorization', `Bearer ${accessToken}`);
      },
    ],
  },
});

/**
 * @example
 *   // a user's token as in the developer tools
 *   api.get('userinfo', { headers: { Authorization: 'Bearer 4hH3QjqBZCGTDkNfKMjqiz9S6JCv_akEgssgYZm-z68' } })
 */
export const userinfo = () => api.get('userinfo').json();
