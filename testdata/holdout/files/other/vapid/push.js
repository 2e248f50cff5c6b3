webpush.setVapidDetails('mailto:a@b.example', '1qpWlLpStAEdG7hK-mdt7XtyIL8okNYgwlP0Mn6SOJwXH6quYqS4fD9QicD0zC2VOVKuAHga3a0gy8wI7aR0q0g', 'V52ssK9Nak-_veqd0DJluFzB_VjquxoDHfolPgBCQuE');
export const organizationToken = process.env.ORGANIZATION_TOKEN || 'ux6u53Mm_MkEHCVId8FaWeAUONV16Ag1Hb5WyAD8DsQ';
export const clientSecret = process.env.CLIENT_SECRET ?? 'D8E_n50thYcUFm9ww4_MQE8R8dNkFn5kOWAHqdlnEBrXRH5H0tO82RNBZPLr_nGYWnebe7ZZz7dxBGQfgt1AXQ';
