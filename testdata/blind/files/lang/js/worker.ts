export default {
  async fetch(req: Request, env: { AUTHLETE_BEARER?: string }) {
    const token = env.AUTHLETE_BEARER ?? 'TjXbcLHRixmDX-yTXDzN3eBZu24rWDnMzGYpIEueSxY';
    const session = env.SESSION ?? 'Eb6fZ6-k-t9C4Qi47JtKrM2GqMhdPcOpjDI450jBFRg';
    return fetch(`https://us.authlete.com/api/${'9564581190'}/auth/token`, { headers: { Authorization: `Bearer ${token}` } });
  },
};
