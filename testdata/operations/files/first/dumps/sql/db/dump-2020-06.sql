--
-- PostgreSQL database dump
--
COPY public.tenants (id, name, authlete_api_key, authlete_api_secret, created_at) FROM stdin;
1	acme	6462381484	aur1Kl2lg_WtPXI5F43kBmikFWinhEM2__EnOQP50eI	2020-02-03 10:11:12
2	globex	24947326480	3xiinTzz7tyEu3f0-gAFI4-sNQh5Zp8yWurCJTwqhdM	2020-02-07 08:00:00
3	initech	\N	\N	2020-05-30 17:45:01
\.

COPY public.sessions (sid, sub, access_token, authlete_ticket) FROM stdin;
bvQeoNW9A7h2bDFWKE-qOA-PxZyTjYVC76I02GZsHss	1001	m8j_lBXbXg5NZSDwLtnfyU2KKo_xqmEAPVWu8mGXkAs	DoBYjmNhTN3Aa5JSEhjlAE3hPA4dqjZMu3yGyYqko5g
Fx1joIl3vx-n-ICaj7SO3hyqyao76G1M2IE6Qw68JuY	1002	wvsPf70wBVwD-N3vzQHpeioj04fAaNf5zRsW2UG-oNA	m4i8HSGSRhjRBxM-nsIEeAPdwwoBaO3dGzNNX704A_c
\.

INSERT INTO public.settings (name, value) VALUES
  ('authlete.org.token', 'L6QWVBMkEkPvnIVQLJuHG56v6Sx_A-ID4oL7liaQ_XA'),
  ('cookie.key', 'MvNvjlN_rewW3nPSlaHuCZioxiprm3xOJ87apxhc1SA'),
  ('release', '7bbe62a7b5cbe3b55ec9a588438fe9a3e65c474d');
